package no.tilsynslupe.job;

import java.util.Collection;
import java.util.List;
import no.tilsynslupe.outcome.Assessment;

/** The assessments that the store keeps: the findings, and the rest when they were asked for. */
final class KeptOutcomes {
  private KeptOutcomes() {}

  static List<Assessment> of(Collection<Assessment> assessments, boolean all) {
    return assessments.stream().filter(assessment -> all || assessment.code().isFinding()).toList();
  }
}
