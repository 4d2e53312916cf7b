package no.tilsynslupe.sak;

/** State benefits, table ytelser. */
public enum Ytelsestype {
  AAP,
  UFORETRYGD,
  DAGPENGER,
  OVERGANGSSTONAD,
  SYKEPENGER,
  ALDERSPENSJON,
  BOSTOTTE,
  BARNETRYGD,
  TILTAKSPENGER,
  ANNEN
}
