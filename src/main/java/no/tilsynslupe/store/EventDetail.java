package no.tilsynslupe.store;

/**
 * What is told of an event beside its days. Values are codes, numbers and days as the format writes
 * them, never words of the case; the text of a finding alone is words.
 */
public enum EventDetail {
  /** Id of the row, as the evidence of findings names it. */
  ID,
  /** Sections, separated by commas. */
  PARAGRAF,
  /** Purpose or condition classes, separated by commas; empty when they can't be classified. */
  KLASSE,
  UTFALL,
  /** Kind of accommodation, event, benefit. */
  TYPE,
  TEMA,
  /** Kroner, as a decimal number with a point. */
  BELOP,
  /** A day: a limit, or the day something was paid. */
  DATO,
  /** First and last day of what a decision gives. */
  FRA,
  TIL,
  /** {@link #JA}: what should have ended it is not told, so that it may have ended. */
  SLUTT_UKJENT,
  /** {@link #JA}: it runs still. */
  PAGAR,
  ARSAK,
  KONSEKVENS,
  BARN,
  NODHJELP,
  KRITERIUM,
  FUNN_ID,
  ALVOR,
  ENHET,
  TEKST;

  public static final String JA = "ja";
}
