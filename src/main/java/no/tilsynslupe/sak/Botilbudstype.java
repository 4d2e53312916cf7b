package no.tilsynslupe.sak;

/** Kinds of temporary accommodation, § 27. */
public enum Botilbudstype {
  DOGNOVERNATTING,
  HOSPITS,
  CAMPING,
  HOTELL_PENSJONAT,
  LEILIGHET,
  KOMMUNAL_BOLIG,
  PRIVAT_ROM,
  NATTHJEM,
  KRISESENTER,
  ANNET
}
