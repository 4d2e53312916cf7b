package no.tilsynslupe.sak;

/** Why a qualification programme ended. */
public enum KvpSluttArsak {
  ARBEID,
  UTDANNING,
  AAP,
  UFORETRYGD,
  FULLFORT_UTEN,
  AVBRUTT_DELTAKER,
  AVBRUTT_NAV,
  MANGLENDE_TILTAK,
  FLYTTET,
  ANNET
}
