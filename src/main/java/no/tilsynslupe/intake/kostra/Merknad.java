package no.tilsynslupe.intake.kostra;

import java.util.Locale;

/**
 * What is remarked on of the forms. The codes are stable: a remark that is dropped leaves its
 * number behind. Up to 29 they are what the control program of the statistics office leaves
 * unchecked.
 */
enum Merknad {
  MANED_UTEN_BELOP(1, "STMND", "Måned krysset av, men uten beløp i måneden."),
  BELOP_UTEN_MANED(2, "STMND", "Beløp i en måned som ikke er krysset av."),
  SUM_BIDRAG(3, "BIDRAG", "Bidragene måned for måned blir ikke summen for året."),
  SUM_LAAN(4, "LAAN", "Lånene måned for måned blir ikke summen for året."),
  UTBETDATO_KRYSSER(5, "UTBETTOMDATO", "Vedtaket med vilkår slutter før det er fattet."),
  UTBETDATO_UTENFOR(
      6, "UTBETDATO", "Vedtaket med vilkår ligger i sin helhet utenfor rapporteringsåret."),
  UNDER_30_UTEN_AKTIVITET(
      7, "VILKARSOSLOV", "Mottaker under 30 år uten registrert vilkår eller unntak etter § 20 a."),
  UNNTAK_OVER_30(
      8, "VEDTAKDATO", "Unntak fra aktivitetsplikten for en mottaker som har fylt 30 år."),
  UNNTAK_UTEN_GRUNN(9, "VEDTAKDATO", "Unntak fra aktivitetsplikten med dato, men uten grunn."),
  UNNTAK_UTEN_DATO(10, "VEDTAKDATO", "Unntak fra aktivitetsplikten med grunn, men uten dato."),
  SANKSJON_UTEN_VILKAR(
      11, "SANKSJONRED", "Konsekvens av brudd på vilkår, men ingen vilkår i året."),
  VILKAR_TIL_INGEN(
      12, "VILKARSAMEKT", "Vilkår til ektefelle eller samboer, som mottakeren ikke har."),
  VILKAR_TROSS_NEI(
      13,
      "VILKARSOSLOV",
      "VILKARSOSLOV sier at det ikke er satt vilkår, men vilkår er krysset av. De er ikke brukt."),
  KVP_DATOER_KRYSSER(
      14, "AVSL_DATO", "Datoene for søknad, vedtak, start og slutt i KVP står ikke i rekkefølge."),
  KVP_UTEN_11F(
      15,
      "PERSON_JOURNALNR",
      "Deltaker i 11CF som ikke er med i 11F for samme år. Det kan være riktig."),
  SOSIALHJELP_UTEN_11F(
      16,
      "KVP_MED_ASTONAD",
      "11CF sier at deltakeren fikk sosialhjelp i året, men 11F har ingen post."),
  KVP_UTEN_11CF(
      17,
      "ARBSIT",
      "11F sier kvalifiseringsprogram eller -stønad, men 11CF har ingen post for året."),
  FODSELSAR_ENDRET(
      18,
      "FODSELSDATO",
      "Fødselsåret er et annet enn i en annen post for samme sak. Det er ikke brukt."),
  KJONN_ENDRET(19, "KJONN", "Kjønnet er et annet enn i en annen post for samme sak."),
  KVP_FORTSETTER_ETTER_SLUTT(
      20,
      "STATUS",
      "Programmet var avsluttet året før, men står som pågående eller avsluttet på nytt."),
  KVP_FORSVUNNET(
      21,
      "STATUS",
      "Programmet pågikk året før, men er ikke med for året etter. Når det sluttet, er ukjent."),
  FODSELSDATO_MOT_NUMMER(
      22,
      "FODSELSDATO",
      "Fødselsåret er et annet enn det PERSON_FODSELSNR viser. Det er ikke brukt."),
  BARN_MOTSTRIDENDE(
      23, "ANTBU18", "BU18 og ANTBU18 sier ikke det samme om barn. De er ikke brukt."),
  STATUS_MOT_SLUTTDATO(
      24,
      "AVSL_DATO",
      "STATUS og AVSL_DATO sier ikke det samme om programmet er slutt. Sluttdatoen er ukjent."),
  KVP_DATO_ENDRET(
      25,
      "REG_DATO",
      "Datoen for søknad eller vedtak er en annen enn året før. Den er ikke brukt."),
  BYDEL_UTENFOR_OSLO(26, "BYDELSNR", "BYDELSNR er fylt ut utenfor Oslo. Det er ikke brukt."),
  BYDEL_MANGLER(27, "BYDELSNR", "BYDELSNR er blankt i Oslo."),
  NEGATIVT_BELOP(28, "BIDRAG", "Negativt beløp i en måned. Det er ikke regnet som stønad."),
  HEL_FODSELSDATO(
      30,
      "FODSELSDATO",
      "Hele fødselsdatoen står i feltet. Bare året er brukt. Resten bør fjernes."),
  SAKSBEHANDLER(
      31, "SAKSBEHANDLER", "SAKSBEHANDLER er fylt ut. Feltet blir aldri tatt med videre."),
  ULESELIG(
      32, "", "Verdien kan ikke leses, eller koden finnes ikke for årgangen. Den er ikke brukt."),
  NULL_SOM_NUMMER(33, "PERSON_FODSELSNR", "Feltet er fylt med nuller. Det er lest som blankt."),
  KVP_FRA_ANNEN_KOMMUNE(
      34,
      "KVP_KOMM",
      "Programmet kommer fra en annen kommune. Når det startet der, står ikke i skjemaet."),
  DUPLIKAT(35, "", "Posten er helt lik en annen. Den er regnet én gang."),
  INGENTING(
      36,
      "",
      "Filen har én blank: ingenting å rapportere. Hvilket skjema, år og kommune den gjelder, står ikke"
          + " i den, så den regnes ikke som levert."),
  JOURNAL_SOM_DATO(
      37,
      "PERSON_JOURNALNR",
      "Journalnummeret kan være en fødselsdato eller begynnelsen av et fødselsnummer. Er det det, kjør"
          + " «tilsynslupe pseudonymise» på filene først. Er det et saksnummer, er det i orden.");

  private final int number;
  private final String kolonne;
  private final String tekst;

  Merknad(int number, String kolonne, String tekst) {
    this.number = number;
    this.kolonne = kolonne;
    this.tekst = tekst;
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
    return field.isEmpty() ? tekst : field + ": " + tekst;
  }

  /** The sentence, with its code before it. */
  String tekst() {
    return kode() + ": " + tekst;
  }
}
