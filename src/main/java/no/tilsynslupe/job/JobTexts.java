package no.tilsynslupe.job;

import no.tilsynslupe.prose.Spoken;

/** What a run says, in the language of the process, which is that of its report. */
final class JobTexts {
  /** Why a run can't be done or completed. */
  static final Spoken ERRORS = new Spoken(JobTexts.class, "errors.yaml");

  /** Steps, and what is remarked in the receipt and the report. */
  static final Spoken REMARKS = new Spoken(JobTexts.class, "remarks.yaml");

  private JobTexts() {}
}
