package no.tilsynslupe.sak;

/** How an application came in. */
public enum Kanal {
  DIGITAL,
  PAPIR,
  MUNTLIG
}
