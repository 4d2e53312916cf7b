package no.tilsynslupe.outcome;

/** How grave a finding is, the mildest first. */
public enum Severity {
  LAV,
  MODERAT,
  ALVORLIG;

  /** The word for it in SARIF 2.1.0, property {@code level}, of what is said to fail. */
  public String sarif() {
    return switch (this) {
      case LAV -> "note";
      case MODERAT -> "warning";
      case ALVORLIG -> "error";
    };
  }

  /** One step up; the gravest stays. */
  public Severity stepUp() {
    return this == LAV ? MODERAT : ALVORLIG;
  }
}
