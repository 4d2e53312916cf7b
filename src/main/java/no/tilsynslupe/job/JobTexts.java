package no.tilsynslupe.job;

import no.tilsynslupe.prose.Spoken;

/** What a run says, in the language of the process, which is that of its report. */
enum JobTexts {
  ERRORS("errors.yaml"),
  REMARKS("remarks.yaml");

  private final Spoken texts;

  JobTexts(String file) {
    this.texts = new Spoken(JobTexts.class, file);
  }

  String say(String key, Object... values) {
    return texts.say(key, values);
  }
}
