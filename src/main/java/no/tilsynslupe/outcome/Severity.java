package no.tilsynslupe.outcome;

/** How grave a finding is, the mildest first. */
public enum Severity {
  LAV,
  MODERAT,
  ALVORLIG;

  /** One step up; the gravest stays. */
  public Severity stepUp() {
    return this == LAV ? MODERAT : ALVORLIG;
  }
}
