package no.tilsynslupe.intake.digisos;

import java.util.Locale;

/**
 * What is odd about case files and yet can be read. The code is stable: it is what the reader looks
 * up in the guide.
 */
enum Oddity {
  FIL_IKKE_GJENKJENT("02"),
  FIL_UTEN_SAK("03"),
  UKJENT_TYPE("04"),
  UKJENT_FELT("05"),
  FELT_MANGLER("06"),
  GAMMEL_SKRIVEMATE("07"),
  STATUS_MANGLER("08"),
  UKJENT_STATUS("09"),
  UTBETALING_IKKE_FUNNET("10"),
  SAK_IKKE_FUNNET("11"),
  RAMMEVEDTAK_IKKE_FUNNET("12"),
  RAMMEVEDTAK("13"),
  TIL_FOR_FRA("14"),
  UMULIG_DATO("15"),
  TIDSPUNKT("16"),
  VEDTAK_FOR_SOKNAD("17"),
  MANGLER_MOTTATT("18"),
  FRIST_FOR_KRAV("19"),
  ULIKT_INNHOLD("20"),
  FERDIG_UTEN_VEDTAK("21"),
  SKJULT_SAK("22"),
  BEHANDLES_IKKE("23"),
  FEILREGISTRERT("24"),
  ANNULLERT("25"),
  STOPPET("26"),
  FORFALT("27"),
  HOLDT_TILBAKE("28"),
  VILKAR_STOTTE("29"),
  UKJENT_KOMMUNE("30"),
  UKJENT_KONTOR("31"),
  IDENTITET("32"),
  PROVENUMMER("33"),
  KONTONUMMER("34"),
  PERIODE_ANTATT("35"),
  FORFALL_FOR_HENDELSE("36"),
  GJENTATT("37"),
  VEDLEGG("38"),
  LEVERT_UTEN_DATO("39"),
  KLAGE_UTEN_VEDTAK("40"),
  SAK_UTEN_REFERANSE("41"),
  GATE("42"),
  SISTE_DAG("43"),
  KRYSSET("44"),
  NODHJELP_BLANDET("45"),
  NUMMERERT("46");

  /** Code of the remark that says how many files were read. */
  static final String FILES = "DIGISOS-01";

  private final String number;

  Oddity(String number) {
    this.number = number;
  }

  /** Such as {@code DIGISOS-04}. */
  String code() {
    return "DIGISOS-" + number.toUpperCase(Locale.ROOT);
  }

  /** A sentence, the same for all of its kind. */
  String sentence() {
    return DigisosTexts.oddity("Oddity_" + name());
  }
}
