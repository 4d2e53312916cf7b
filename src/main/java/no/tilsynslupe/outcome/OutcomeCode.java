package no.tilsynslupe.outcome;

/** The five outcomes of a criterion for a unit, the gravest first. */
public enum OutcomeCode {
  /** The data show a departure from a rule: «mulig lovbrudd». */
  AVVIK,
  /** An indicator that needs a person's judgement: «bør vurderes». */
  RISIKO,
  /** Applicable, or possibly so, but the data can't decide. */
  UAVKLART,
  /** Applicable, and the data show that the rule was met. */
  OK,
  /** Not in the population, not yet due, or the law was not in force. */
  IKKE_AKTUELT;

  /** How many there are. */
  static final int COUNT = values().length;

  /** The word for it in SARIF 2.1.0, property {@code kind}. */
  public String sarif() {
    return switch (this) {
      case AVVIK -> "fail";
      case RISIKO -> "review";
      case UAVKLART -> "open";
      case OK -> "pass";
      case IKKE_AKTUELT -> "notApplicable";
    };
  }

  public boolean isFinding() {
    return this == AVVIK || this == RISIKO;
  }

  public boolean isGraverThan(OutcomeCode other) {
    return compareTo(other) < 0;
  }
}
