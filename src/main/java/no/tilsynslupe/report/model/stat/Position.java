package no.tilsynslupe.report.model.stat;

/** Where an office lies in the funnel. */
public enum Position {
  INNENFOR,
  OVER_95,
  OVER_998,
  UNDER_95,
  UNDER_998;

  /** A larger share than chance makes likely. */
  public boolean over() {
    return this == OVER_95 || this == OVER_998;
  }

  /** A smaller share than chance makes likely. */
  public boolean under() {
    return this == UNDER_95 || this == UNDER_998;
  }
}
