package no.tilsynslupe.sak;

/** Class of a condition as the delivery states it. */
public enum Vilkarstype {
  AKTIVITET,
  ARBEIDSSOK,
  ANDRE_RETTIGHETER,
  VEILEDNING,
  HELSE,
  NORSKOPPLARING,
  DOKUMENTASJON,
  OKONOMIDISPONERING,
  ANNET
}
