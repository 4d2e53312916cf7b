package no.tilsynslupe.report.model.stat;

/** What a difference says of the first of two. */
public enum Verdict {
  /** A larger share with findings than chance explains. */
  VERRE,
  /** A smaller share with findings than chance explains. */
  BEDRE,
  /** Chance may be all there is to it. It doesn't say that they are alike. */
  IKKE_SKILT
}
