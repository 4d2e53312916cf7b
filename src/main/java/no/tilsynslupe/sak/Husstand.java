package no.tilsynslupe.sak;

/** Household of the recipient, table saker. */
public enum Husstand {
  ENSLIG,
  PAR,
  ENSLIG_FORSORGER,
  PAR_MED_BARN,
  ANNET
}
