package no.tilsynslupe.intake.kostra;

import java.util.Locale;

/**
 * What is remarked on of the forms. The codes are stable: a remark that is dropped leaves its
 * number behind. Up to 29 they are what the control program of the statistics office leaves
 * unchecked.
 */
enum Merknad {
  MANED_UTEN_BELOP(1, "STMND"),
  BELOP_UTEN_MANED(2, "STMND"),
  SUM_BIDRAG(3, "BIDRAG"),
  SUM_LAAN(4, "LAAN"),
  UTBETDATO_KRYSSER(5, "UTBETTOMDATO"),
  UTBETDATO_UTENFOR(6, "UTBETDATO"),
  UNDER_30_UTEN_AKTIVITET(7, "VILKARSOSLOV"),
  UNNTAK_OVER_30(8, "VEDTAKDATO"),
  UNNTAK_UTEN_GRUNN(9, "VEDTAKDATO"),
  UNNTAK_UTEN_DATO(10, "VEDTAKDATO"),
  SANKSJON_UTEN_VILKAR(11, "SANKSJONRED"),
  VILKAR_TIL_INGEN(12, "VILKARSAMEKT"),
  VILKAR_TROSS_NEI(13, "VILKARSOSLOV"),
  KVP_DATOER_KRYSSER(14, "AVSL_DATO"),
  KVP_UTEN_11F(15, "PERSON_JOURNALNR"),
  SOSIALHJELP_UTEN_11F(16, "KVP_MED_ASTONAD"),
  KVP_UTEN_11CF(17, "ARBSIT"),
  FODSELSAR_ENDRET(18, "FODSELSDATO"),
  KJONN_ENDRET(19, "KJONN"),
  KVP_FORTSETTER_ETTER_SLUTT(20, "STATUS"),
  KVP_FORSVUNNET(21, "STATUS"),
  FODSELSDATO_MOT_NUMMER(22, "FODSELSDATO"),
  BARN_MOTSTRIDENDE(23, "ANTBU18"),
  STATUS_MOT_SLUTTDATO(24, "AVSL_DATO"),
  KVP_DATO_ENDRET(25, "REG_DATO"),
  BYDEL_UTENFOR_OSLO(26, "BYDELSNR"),
  BYDEL_MANGLER(27, "BYDELSNR"),
  NEGATIVT_BELOP(28, "BIDRAG"),
  HEL_FODSELSDATO(30, "FODSELSDATO"),
  SAKSBEHANDLER(31, "SAKSBEHANDLER"),
  ULESELIG(32, ""),
  NULL_SOM_NUMMER(33, "PERSON_FODSELSNR"),
  KVP_FRA_ANNEN_KOMMUNE(34, "KVP_KOMM"),
  DUPLIKAT(35, ""),
  INGENTING(36, ""),
  JOURNAL_SOM_DATO(37, "PERSON_JOURNALNR");

  private final int number;
  private final String kolonne;

  Merknad(int number, String kolonne) {
    this.number = number;
    this.kolonne = kolonne;
  }

  /** Stable name: {@code KOSTRA-07}. */
  String kode() {
    return String.format(Locale.ROOT, "KOSTRA-%02d", number);
  }

  /** The field it is about; empty for the record as a whole, or where the field varies. */
  String kolonne() {
    return kolonne;
  }

  /** The field and the sentence. */
  String hva(String field) {
    return field.isEmpty() ? setning() : field + ": " + setning();
  }

  /** The sentence, with its code before it. */
  String tekst() {
    return kode() + ": " + setning();
  }

  private String setning() {
    return KostraTexts.remark("Merknad_" + name());
  }
}
