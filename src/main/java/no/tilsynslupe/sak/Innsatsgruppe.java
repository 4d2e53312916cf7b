package no.tilsynslupe.sak;

/** Latest outcome of the needs assessment under NAV-loven § 14 a. */
public enum Innsatsgruppe {
  STANDARD,
  SITUASJONSBESTEMT,
  SPESIELT_TILPASSET,
  VARIG_TILPASSET,
  IKKE_VURDERT
}
