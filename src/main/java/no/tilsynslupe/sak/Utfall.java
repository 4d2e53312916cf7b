package no.tilsynslupe.sak;

/** Outcome of a decision line. */
public enum Utfall {
  INNVILGET,
  DELVIS_INNVILGET,
  AVSLATT,
  AVVIST,
  REDUSERT,
  STANSET,
  TRUKKET
}
