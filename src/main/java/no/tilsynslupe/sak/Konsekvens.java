package no.tilsynslupe.sak;

/** What followed when a condition was broken. */
public enum Konsekvens {
  INGEN,
  REDUKSJON,
  STANS,
  NYTT_VILKAR
}
