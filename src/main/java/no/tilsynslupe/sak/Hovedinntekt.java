package no.tilsynslupe.sak;

/** Main income at last contact, table saker. */
public enum Hovedinntekt {
  SOSIALHJELP,
  ARBEID,
  TRYGD,
  INTRODUKSJONSSTONAD,
  KVALIFISERINGSSTONAD,
  KURS_TILTAK,
  STUDIELAN,
  EKTEFELLE,
  ANNET
}
