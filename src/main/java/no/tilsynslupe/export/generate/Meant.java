package no.tilsynslupe.export.generate;

/** What a planted unit is meant to come out as; the outcomes of the criteria catalogue. */
enum Meant {
  AVVIK,
  RISIKO,
  OK,
  UAVKLART,
  IKKE_AKTUELT
}
