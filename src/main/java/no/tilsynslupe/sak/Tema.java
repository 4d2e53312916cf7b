package no.tilsynslupe.sak;

/** Theme of a journal event. */
public enum Tema {
  ARBEID,
  OKONOMI,
  BOLIG,
  HELSE,
  BARN,
  NETTVERK,
  ANNET
}
