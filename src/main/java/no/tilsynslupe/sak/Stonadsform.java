package no.tilsynslupe.sak;

/** Form of economic support, § 21. */
public enum Stonadsform {
  BIDRAG,
  LAN,
  GARANTI,
  VARER
}
