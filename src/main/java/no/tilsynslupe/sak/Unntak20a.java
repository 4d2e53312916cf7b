package no.tilsynslupe.sak;

/** Exception from the activity condition under 30, § 20 a. */
public enum Unntak20a {
  I_ARBEID,
  I_AKTIVITET,
  HELSE_SOSIALT,
  ANDRE_GRUNNER
}
