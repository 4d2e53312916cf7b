package no.tilsynslupe.intake.digisos;

import java.util.Locale;

/**
 * What is odd about case files and yet can be read. The code is stable: it is what the reader looks
 * up in the guide.
 */
enum Oddity {
  FIL_IKKE_GJENKJENT(
      "02", "Filer som ikke er saksfiler eller følgefiler fra Digisos. De er ikke brukt."),
  FIL_UTEN_SAK("03", "Følgefiler som ikke ligger sammen med én bestemt saksfil. De er ikke brukt."),
  UKJENT_TYPE("04", "Hendelser av en type programmet ikke kjenner. De er ikke brukt."),
  UKJENT_FELT("05", "Felt som formatet ikke har. De er ikke brukt."),
  FELT_MANGLER("06", "Et felt som formatet krever, mangler eller er tomt."),
  GAMMEL_SKRIVEMATE("07", "En eldre skrivemåte enn formatets. Den er lest som dagens."),
  STATUS_MANGLER("08", "Status mangler. Uten status regnes det som gjeldende."),
  UKJENT_STATUS("09", "En status som formatet ikke har. Den regnes som gjeldende."),
  UTBETALING_IKKE_FUNNET("10", "Viser til en utbetaling som ikke er i filen."),
  SAK_IKKE_FUNNET("11", "Viser til en sak som ikke er i filen."),
  RAMMEVEDTAK_IKKE_FUNNET("12", "Viser til et rammevedtak som ikke er i filen."),
  RAMMEVEDTAK("13", "Rammevedtak er ikke brukt: De sier ikke hva som er utbetalt."),
  TIL_FOR_FRA("14", "Perioden slutter før den begynner. Utbetalingen er avvist."),
  UMULIG_DATO("15", "En dato som ikke finnes. Den regnes som ukjent."),
  TIDSPUNKT("16", "Et tidspunkt som ikke er skrevet som formatet krever, men som kan leses."),
  VEDTAK_FOR_SOKNAD("17", "Vedtaket er datert før søknaden ble mottatt."),
  MANGLER_MOTTATT("18", "Ingen hendelse sier at søknaden er mottatt (MOTTATT)."),
  FRIST_FOR_KRAV("19", "Fristen er før dokumentene ble bedt om."),
  ULIKT_INNHOLD(
      "20", "Samme referanse er sendt flere ganger med ulikt innhold. Det siste gjelder."),
  FERDIG_UTEN_VEDTAK(
      "21",
      "Søknaden er ferdigbehandlet, men det mangler vedtak i filen. Det er ukjent om det er fattet."),
  SKJULT_SAK(
      "22",
      "Saken er skjult for søkeren (IKKE_INNSYN), for eksempel fordi den gjelder KVP. Den sier ikke hva som er avgjort."),
  BEHANDLES_IKKE(
      "23",
      "Søknaden eller saken behandles ikke (BEHANDLES_IKKE). Hvordan den ble avsluttet, står ikke i filen."),
  FEILREGISTRERT("24", "Saken er feilregistrert. Vedtak, vilkår og krav i den er ikke brukt."),
  ANNULLERT("25", "Annullert av fagsystemet, og derfor ikke brukt."),
  STOPPET(
      "26",
      "Utbetalingen er stoppet, og derfor ikke brukt. Se i saken om det er en reaksjon på et vilkår."),
  FORFALT(
      "27", "Utbetalingen er bare planlagt, og forfallsdagen var gått da filen sist ble endret."),
  HOLDT_TILBAKE(
      "28",
      "Et dokumentasjonskrav er knyttet til en utbetaling som ikke er utbetalt, og levering er ikke registrert. Holdes pengene tilbake til dokumentet kommer, virker kravet som et vilkår (§ 20)."),
  VILKAR_STOTTE(
      "29",
      "Fagsystemet er ikke kjent for å sende vilkår og dokumentasjonskrav. At de mangler, er derfor ukjent og ikke et tegn på at de ikke er satt."),
  UKJENT_KOMMUNE(
      "30",
      "Kommunenummeret står ikke i filene. Legg søknaden (soknad.json) eller Fiks-konvolutten ved siden av saksfilen, eller konverter med «convert» og skriv kommunenummeret i uttrekk.csv."),
  UKJENT_KONTOR(
      "31",
      "Ingen hendelse sier hvilket Nav-kontor som har saken. Kontoret er satt til «Ukjent kontor»."),
  IDENTITET(
      "32",
      "Felt som formatet har for identitet (navn, adresse, arbeidsgiver, mottaker, filnavn og liknende), er utelatt."),
  PROVENUMMER("33", "Nummer som bare brukes i prøvedata, er utelatt."),
  KONTONUMMER("34", "Kontonummer er utelatt."),
  PERIODE_ANTATT(
      "35",
      "Utbetalingen har ikke både fra- og til-dato. Perioden er satt ut fra datoene den har."),
  FORFALL_FOR_HENDELSE("36", "Forfallsdagen er før utbetalingen ble registrert."),
  GJENTATT("37", "Den samme hendelsen står to ganger. Den er brukt én gang."),
  VEDLEGG("38", "En vedleggsliste, eller en linje i den, følger ikke formatet. Den er ikke brukt."),
  LEVERT_UTEN_DATO(
      "39", "Dokumentet er levert, men filene sier ikke når. Datoen regnes som ukjent."),
  KLAGE_UTEN_VEDTAK(
      "40", "Klagen viser til et vedtak som ikke er i saksfilen. Den er med uten kobling."),
  SAK_UTEN_REFERANSE("41", "Vilkåret eller kravet sier ikke hvilken sak det hører til."),
  GATE("42", "Noe i filen er avvist, som personvernreglene sier."),
  SISTE_DAG(
      "43",
      "Hendelser datert over et år etter alle andre. De er ikke brukt til å finne uttrekksdatoen."),
  KRYSSET("44", "Vilkåret eller kravet hører til en annen sak enn utbetalingen det viser til."),
  NODHJELP_BLANDET(
      "45",
      "Søknaden har en sak om nødhjelp og andre saker. Søknaden som helhet regnes ikke som nødhjelp, bare vedtakene i den ene saken."),
  NUMMERERT(
      "46",
      "Navnet på mappen eller filen ser ut til å si hvem saken gjelder. Saken har fått et nummer i stedet, og det gjelder bare denne leveringen. Gi mappene andre navn, eller kjør «pseudonymise», så saken heter det samme hver gang.");

  /** Code of the remark that says how many files were read. */
  static final String FILES = "DIGISOS-01";

  private final String number;
  private final String sentence;

  Oddity(String number, String sentence) {
    this.number = number;
    this.sentence = sentence;
  }

  /** Such as {@code DIGISOS-04}. */
  String code() {
    return "DIGISOS-" + number.toUpperCase(Locale.ROOT);
  }

  /** A Norwegian sentence, the same for all of its kind. */
  String sentence() {
    return sentence;
  }
}
