package no.tilsynslupe.sak;

/** Outcome of an application for the qualification programme. */
public enum KvpUtfall {
  INNVILGET,
  AVSLATT,
  TRUKKET,
  UNDER_BEHANDLING
}
