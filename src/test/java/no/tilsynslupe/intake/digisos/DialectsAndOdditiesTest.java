package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.tilsynslupe.sak.Tabell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Old dialects, unknown things and contradictions: read all the same, and told of. */
class DialectsAndOdditiesTest {
  private static final String T0 = "2024-03-01T08:00:00.000Z";
  private static final String T1 = "2024-03-02T08:00:00.000Z";
  private static final String T2 = "2024-03-03T08:00:00.000Z";

  private static CaseJson base() {
    return CaseJson.socio()
        .received(T0)
        .office(T0, "0314")
        .matter(T0, "SAK1", "Livsopphold", "UNDER_BEHANDLING")
        .decision(T1, "SAK1", "INNVILGET");
  }

  private static Arguments odd(String what, String code, UnaryOperator<CaseJson> change) {
    return Arguments.of(what, code, change);
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        odd("unknown type", "04", c -> c.event("klageStatus", T2, "'status': 'SENDT'")),
        odd("event that is no object", "04", c -> c.raw("'tekst'")),
        odd(
            "unknown field",
            "05",
            c -> c.event("tildeltNavKontor", T2, "'navKontor': '0315', 'x': 1")),
        odd("no letter", "06:forvaltningsbrev.referanse", c -> c.event("forelopigSvar", T2, "")),
        odd(
            "no decision letter",
            "06:vedtaksfil.referanse",
            c -> c.event("vedtakFattet", T2, "'saksreferanse': 'SAK1', 'utfall': 'AVSLATT'")),
        odd("office of three digits", "06:navKontor", c -> c.office(T2, "123")),
        odd(
            "attachment without title",
            "06:vedlegg.tittel",
            c ->
                c.event(
                    "forelopigSvar",
                    T2,
                    "'forvaltningsbrev': {'referanse': {}}, 'vedlegg': [{'referanse': {}}]")),
        odd("office of six digits", "07:navKontor", c -> c.office(T2, "030102")),
        odd("nyStatus", "07:type", c -> c.event("nyStatus", T2, "'status': 'UNDER_BEHANDLING'")),
        odd("no status", "08:soknadsStatus", c -> c.event("soknadsStatus", T2, "")),
        odd("unknown status", "09:soknadsStatus", c -> c.status(T2, "FOOBAR")),
        odd(
            "dangling payment",
            "10:utbetalingsreferanse",
            c -> c.demand(T2, "K", "RELEVANT", "Lønn", "'U9'")),
        odd(
            "dangling matter",
            "11:saksreferanse",
            c ->
                c.event(
                    "vilkar",
                    T2,
                    "'vilkarreferanse': 'V', 'saksreferanse': 'X', 'tittel': 'a', 'status': 'RELEVANT'")),
        odd(
            "dangling framework",
            "12:rammevedtaksreferanse",
            c -> c.payment(T2, "U1", "UTBETALT", "'rammevedtaksreferanse': 'R'")),
        odd("framework", "13", c -> c.event("rammevedtak", T2, "'rammevedtaksreferanse': 'R'")),
        odd(
            "end before start",
            "14:tom",
            c -> c.payment(T2, "U1", "UTBETALT", "'tom': '2024-02-01'")),
        odd("month 13", "15:fom", c -> c.payment(T2, "U1", "UTBETALT", "'fom': '2024-13-01'")),
        odd(
            "time without fraction",
            "16:hendelsestidspunkt",
            c -> c.office("2024-03-03T08:00:00Z", "0315")),
        odd(
            "decision before application",
            "17",
            c -> c.decision("2024-02-01T08:00:00.000Z", "SAK1", "AVSLATT")),
        odd(
            "deadline before demand",
            "19:frist",
            c -> c.asked(T2, "Husleie|||2018-02-28T23:59:59.000Z")),
        odd("hidden matter", "22", c -> c.matter(T2, "SAK2", "KVP", "IKKE_INNSYN")),
        odd(
            "matter not handled",
            "23",
            c -> c.status(T2, "BEHANDLES_IKKE").matter(T2, "SAK1", "", "FEILREGISTRERT")),
        odd(
            "overdue",
            "27:forfallsdato",
            c ->
                c.payment(T1, "U1", "PLANLAGT_UTBETALING", "'forfallsdato': '2024-03-02'")
                    .office(T2, "0315")),
        odd(
            "money waits for a paper",
            "28",
            c ->
                c.payment(T2, "U1", "STOPPET", "")
                    .demand(T2, "K", "RELEVANT", "Legeerklæring", "'U1'")),
        odd(
            "no period",
            "35",
            c ->
                c.event(
                    "utbetaling",
                    T2,
                    "'utbetalingsreferanse': 'U', 'belop': 1, 'status': 'UTBETALT', 'utbetalingsdato': '2024-03-05'")),
        odd(
            "due before it was planned",
            "36:forfallsdato",
            c -> c.payment(T2, "U1", "UTBETALT", "'forfallsdato': '2024-03-01'")),
        odd(
            "demand of another matter than its payment",
            "44:saksreferanse",
            c ->
                c.payment(T2, "U1", "UTBETALT", "")
                    .matter(T2, "SAK2", "Strøm", "UNDER_BEHANDLING")
                    .event(
                        "vilkar",
                        T2,
                        "'vilkarreferanse': 'V', 'saksreferanse': 'SAK2', 'tittel': 'a', 'status': 'RELEVANT', 'utbetalingsreferanse': ['U1']")),
        odd(
            "some of it is emergency aid",
            "45:nodhjelp",
            c -> c.matter(T2, "SAK2", "Nødhjelp", "UNDER_BEHANDLING")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("oddities")
  void isReadAndToldOf(String what, String code, UnaryOperator<CaseJson> change) {
    assertThat(DigisosFiles.read(base()).oddities()).as("without it").doesNotContain(code);
    DigisosFiles.Read read = DigisosFiles.read(change.apply(base()));

    assertThat(read.oddities()).as(what).contains(code);
    assertThat(read.column(Tabell.SAKER, "sak_id")).containsExactly("S1");
  }

  @Test
  void aDecisionMayHaveItsOutcomeInAnObject() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            CaseJson.socio()
                .received(T0)
                .event(
                    "vedtakFattet",
                    T1,
                    "'saksreferanse': 'SAK1', 'utfall': {'utfall': 'DELVIS_INNVILGET'}, 'vedtaksfil':"
                        + " {'referanse': {'id': 'f'}}"));

    assertThat(read.column(Tabell.VEDTAK, "utfall")).containsExactly("DELVIS_INNVILGET");
    assertThat(read.oddities()).contains("07:utfall");
  }

  @Test
  void aPaymentOf2019IsReadAsOneOfToday() {
    DigisosFiles.Read read =
        DigisosFiles.read(
            base()
                .payment(
                    T2, "U1", "UTBETALT", "'stonadstype': 'Strøm', 'utbetalingsform': 'konto'"));

    assertThat(read.column(Tabell.UTBETALINGER, "fra")).containsExactly("2024-03-01");
    assertThat(read.oddities())
        .contains("07:stonadstype", "07:utbetalingsform")
        .doesNotContain("05");
  }

  @ParameterizedTest
  @MethodSource("lostEvents")
  void anEventThatCannotBeUsedLeavesItsTableIncomplete(
      String what, Tabell table, UnaryOperator<CaseJson> change, String message) {
    DigisosFiles.Read read = DigisosFiles.read(change.apply(base()));

    assertThat(read.faults(table)).as(what).singleElement().asString().contains(message);
  }

  static Stream<Arguments> lostEvents() {
    UnaryOperator<CaseJson> noTime = c -> c.raw("{'type': 'vedtakFattet', 'saksreferanse': 'S'}");
    UnaryOperator<CaseJson> noOutcome =
        c -> c.event("vedtakFattet", T2, "'saksreferanse': 'SAK1', 'vedtaksfil': {}");
    UnaryOperator<CaseJson> newOutcome = c -> c.decision(T2, "SAK1", "UTSATT");
    UnaryOperator<CaseJson> noText = c -> c.condition(T2, "V1", "RELEVANT", "");
    UnaryOperator<CaseJson> noAmount =
        c ->
            c.event(
                "utbetaling",
                T2,
                "'utbetalingsreferanse': 'U', 'status': 'UTBETALT', 'fom': '2024-03-01', 'tom':"
                    + " '2024-03-31'");
    UnaryOperator<CaseJson> hugeAmount =
        c ->
            c.event(
                "utbetaling",
                T2,
                "'utbetalingsreferanse': 'U', 'status': 'UTBETALT', 'belop': 1e999999, 'fom':"
                    + " '2024-03-01', 'tom': '2024-03-31'");
    UnaryOperator<CaseJson> noDates =
        c -> c.event("utbetaling", T2, "'utbetalingsreferanse': 'U', 'belop': 1");
    UnaryOperator<CaseJson> noDocument =
        c -> c.event("dokumentasjonEtterspurt", T2, "'dokumenter': [{'innsendelsesfrist': ''}]");
    UnaryOperator<CaseJson> noList = c -> c.event("dokumentasjonEtterspurt", T2, "");
    UnaryOperator<CaseJson> hidden = c -> c.matter(T2, "SAK2", "KVP", "IKKE_INNSYN");
    return Stream.of(
        Arguments.of("no time", Tabell.VEDTAK, noTime, "har ikke tidspunkt"),
        Arguments.of("no outcome", Tabell.VEDTAK, noOutcome, "har ikke utfall"),
        Arguments.of("unknown outcome", Tabell.VEDTAK, newOutcome, "ukjent utfall"),
        Arguments.of("hidden", Tabell.VEDTAK, hidden, "skjult"),
        Arguments.of("no text", Tabell.VILKAR, noText, "verken tittel eller beskrivelse"),
        Arguments.of("no amount", Tabell.UTBETALINGER, noAmount, "ikke noe beløp"),
        Arguments.of("huge amount", Tabell.UTBETALINGER, hugeAmount, "kan ikke leses"),
        Arguments.of("no dates", Tabell.UTBETALINGER, noDates, "ingen dato eller periode"),
        Arguments.of("no document", Tabell.DOKUMENTKRAV, noDocument, "uten at det står hvilket"),
        Arguments.of("no list", Tabell.DOKUMENTKRAV, noList, "ikke hvilke dokumenter"));
  }

  @Test
  void whereNothingSaysWhenItCameTheApplicationIsNotDated() {
    DigisosFiles.Read read = DigisosFiles.read(CaseJson.socio().decision(T1, "SAK1", "INNVILGET"));

    assertThat(read.oddities()).contains("18", "31");
    assertThat(read.faults(Tabell.SOKNADER)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("closed")
  void anApplicationClosedOutsideOfTheFileHasUnknownDecisions(String status, String code) {
    DigisosFiles.Read read = DigisosFiles.read(CaseJson.socio().received(T0).status(T1, status));

    assertThat(read.faults(Tabell.VEDTAK)).hasSize(1);
    assertThat(read.oddities()).contains(code);
  }

  static Stream<Arguments> closed() {
    return Stream.of(Arguments.of("FERDIGBEHANDLET", "21"), Arguments.of("BEHANDLES_IKKE", "23"));
  }

  @Test
  void everyCodeIsItsOwn() {
    assertThat(Arrays.stream(Oddity.values()).map(Oddity::code))
        .doesNotHaveDuplicates()
        .doesNotContain(Oddity.FILES)
        .allMatch(code -> code.matches("DIGISOS-\\d\\d"));
  }
}
