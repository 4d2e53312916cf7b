package no.tilsynslupe.outcome;

/** What has become of a finding since an earlier run; the names are values of column status. */
public enum Change {
  /** Not among the findings of the earlier run. */
  NY("new"),
  /** The same unit, outcome, severity and facts. */
  UENDRET("unchanged"),
  /** The same unit, but other facts, another outcome or another severity. */
  ENDRET("updated"),
  /** A finding then; now the same unit was judged, and is in order or no longer concerned. */
  RETTET("absent"),
  /** A finding then; now the unit was not judged, or can't be decided. Never "in order". */
  BORTE("absent");

  private final String sarif;

  Change(String sarif) {
    this.sarif = sarif;
  }

  /** The word for it in SARIF 2.1.0, property {@code baselineState}. */
  public String sarif() {
    return sarif;
  }

  /** Whether it is said of a finding of the earlier run that is none now. */
  public boolean gone() {
    return this == RETTET || this == BORTE;
  }
}
