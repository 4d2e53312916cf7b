package no.tilsynslupe.intake.kostra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.intake.SourceFormat;
import no.tilsynslupe.intake.TableSource;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KostraDeliveryTest {

  static Stream<Integer> years() {
    return IntStream.rangeClosed(Layouts.FIRST_YEAR, Layouts.LAST_YEAR).boxed();
  }

  @ParameterizedTest
  @MethodSource("years")
  void everyYearMakesTheSameTables(int year) throws IOException {
    Delivery delivery =
        Forms.of(
                FormWriter.f11(year, "A")
                    .with("BU18", "1")
                    .with("ANTBU18", "2")
                    .months(2, 2, 9000)
                    .with("VILKARSOSLOV", "1")
                    .with("VILKARKURS", "17")
                    .date("UTBETDATO", year + "-02-03")
                    .date("UTBETTOMDATO", year + "-04-30"),
                FormWriter.cf11(year, "A")
                    .date("REG_DATO", year + "-05-01")
                    .date("VEDTAK_DATO", year + "-05-20")
                    .date("BEGYNT_DATO", year + "-06-01")
                    .with("STATUS", "3")
                    .date("AVSL_DATO", year + "-11-30")
                    .with("AVSL_ORDINAERTARB", "01"))
            .one();

    assertThat(delivery.format()).isEqualTo(SourceFormat.KOSTRA);
    assertThat(delivery.tables())
        .extracting((TableSource table) -> table.table().name())
        .containsExactly("uttrekk", "saker", "utbetalinger", "vilkar", "kvp");
    assertThat(Forms.rows(delivery, "saker"))
        .containsExactly(
            Map.of(
                "sak_id", "A",
                "kontor", "Kommune 4204",
                "fodselsar", "1985",
                "husstand", "ENSLIG_FORSORGER",
                "antall_barn", "2",
                "hovedinntekt", "SOSIALHJELP"));
    assertThat(Forms.rows(delivery, "utbetalinger"))
        .containsExactly(
            Map.of(
                "utbetaling_id",
                "A-U" + year + "M02",
                "sak_id",
                "A",
                "fra",
                year + "-02-01",
                "til",
                java.time.YearMonth.of(year, 2).atEndOfMonth().toString(),
                "belop",
                "9000",
                "hjemmel",
                ""));
    assertThat(Forms.rows(delivery, "vilkar"))
        .containsExactly(
            Map.of(
                "vilkar_id", "A-V" + year + "K17",
                "sak_id", "A",
                "tekst", "Delta på arbeidsrettede kurs, opplæring eller jobbsøkingskurs",
                "type", "AKTIVITET",
                "fra", year + "-02-03",
                "frist", year + "-04-30",
                "konsekvens", ""));
    assertThat(Forms.rows(delivery, "kvp"))
        .containsExactly(
            Map.of(
                "kvp_id",
                "A-K1",
                "sak_id",
                "A",
                "soknad_dato",
                year + "-05-01",
                "vedtak_dato",
                year + "-05-20",
                "utfall",
                "INNVILGET",
                "start_dato",
                year + "-06-01",
                "slutt_dato",
                year + "-11-30",
                "slutt_arsak",
                "ARBEID"));
  }

  @Test
  void theExportTellsItsPeriodAndWhatItLacks() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2023, "A").months(1, 1, 100),
            FormWriter.f11(2024, "A").months(1, 1, 100),
            FormWriter.cf11(2024, "A").date("BEGYNT_DATO", "2024-01-01"));

    assertThat(forms.rows("uttrekk"))
        .containsExactly(
            Map.of(
                "formatversjon", "1",
                "kommune", "4204",
                "periode_fra", "2023-01-01",
                "periode_til", "2024-12-31",
                "uttrekk_dato", "2024-12-31",
                "kildesystem", "KOSTRA 11F for 2023 og 2024, 11CF for 2024",
                "ufullstendige", "vilkar, vilkar.tekst, utbetalinger:35, kvp",
                "dekker",
                    "utbetalinger.hjemmel, utbetalinger:18, utbetalinger:19, kvp.slutt_dato"));
  }

  @Test
  void aYearBetweenThatIsMissingLeavesThePaymentsIncomplete() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2023, "A").months(1, 1, 100),
            FormWriter.f11(2025, "A").months(1, 1, 100));

    assertThat(forms.rows("uttrekk"))
        .extracting(row -> row.get("ufullstendige"), row -> row.get("dekker"))
        .containsExactly(tuple("vilkar, vilkar.tekst, utbetalinger", "utbetalinger.hjemmel"));
  }

  @Test
  void aTableThatNoFormTellsOfIsNotInTheDelivery() throws IOException {
    assertThat(
            Forms.of(FormWriter.cf11(2025, "A").date("BEGYNT_DATO", "2025-01-01")).one().tables())
        .extracting((TableSource table) -> table.table().name())
        .containsExactly("uttrekk", "saker", "kvp");
  }

  @Test
  void eachMunicipalityIsADelivery() throws IOException {
    List<Delivery> deliveries =
        Forms.of(
                FormWriter.f11(2025, "A").months(1, 1, 100),
                FormWriter.f11(2025, "A").months(1, 1, 100).with("KOMMUNE_NR", "1103"))
            .read();

    assertThat(deliveries).extracting(Delivery::name).containsExactly("KOSTRA 1103", "KOSTRA 4204");
  }

  @Test
  void theDistrictsOfOsloAreOfficesWithJournalNumbersOfTheirOwn() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A")
                .with("KOMMUNE_NR", "0301")
                .with("BYDELSNR", "03")
                .months(1, 1, 1),
            FormWriter.f11(2025, "A")
                .with("KOMMUNE_NR", "0301")
                .with("BYDELSNR", "15")
                .months(2, 2, 1));

    assertThat(forms.rows("saker"))
        .extracting(row -> row.get("sak_id"), row -> row.get("kontor"))
        .containsExactly(tuple("03-A", "Bydel 03"), tuple("15-A", "Bydel 15"));
    assertThat(forms.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "1 | 2 |   | ENSLIG           | 0",
        "4 | 1 | 1 | ENSLIG_FORSORGER | 1",
        "5 | 1 |   | ENSLIG_FORSORGER | ''",
        "2 | 2 |   | PAR              | 0",
        "3 | 1 | 3 | PAR_MED_BARN     | 3",
        "3 | 2 | 0 | PAR              | 0",
        "  | 2 |   | ''               | 0",
        "1 |   |   | ''               | ''",
        "1 | 2 | 1 | ''               | ''",
        "1 | 1 | 0 | ''               | ''"
      },
      delimiter = '|')
  void theHouseholdIsReadFromStatusAndChildren(
      String status, String children, String count, String household, String number)
      throws IOException {
    FormWriter record = FormWriter.f11(2025, "A").months(1, 1, 100);
    record.with("EKTSTAT", status == null ? " " : status);
    record.with("BU18", children == null ? " " : children);
    record.with("ANTBU18", count == null ? " " : count);

    assertThat(Forms.of(record).rows("saker"))
        .extracting(row -> row.get("husstand"), row -> row.get("antall_barn"))
        .containsExactly(tuple(household, number));
  }

  @Test
  void thePersonIsAsLastSeenAndTheIncomeFromTheLast11F() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2023, "A").with("EKTSTAT", "1").with("VKLO", "5").months(1, 1, 100),
            FormWriter.f11(2024, "A").with("EKTSTAT", "2").with("VKLO", "1").months(1, 1, 100),
            FormWriter.cf11(2025, "A").with("EKTSTAT", "4").date("BEGYNT_DATO", "2025-01-01"));

    assertThat(forms.rows("saker"))
        .extracting(row -> row.get("husstand"), row -> row.get("hovedinntekt"))
        .containsExactly(tuple("ENSLIG", "ARBEID"));
  }

  @Test
  void aYearOfBirthThatChangesIsUnknown() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2024, "A").born(1990).months(1, 1, 100),
            FormWriter.f11(2025, "A").born(1991).months(1, 1, 100));

    assertThat(forms.rows("saker"))
        .extracting(row -> row.get("fodselsar"))
        .containsExactly("ukjent");
    assertThat(forms.codes()).containsExactly("KOSTRA-18");
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> payments() {
    return Stream.of(
        payment("amounts in each", r -> r.months(1, 2, 100), "1-1=100 2-2=100"),
        payment(
            "all booked in the first", r -> r.tick(1, 2, 3).with("BIDRAG_JAN", "900"), "1-3=900"),
        payment("booked in the last", r -> r.tick(1, 2).with("BIDRAG_FEB", "900"), "1-2=900"),
        payment(
            "grant and loan together",
            r -> r.tick(4).with("BIDRAG_APRIL", "100").with("LAAN_APRIL", "50"),
            "4-4=150"),
        payment("an amount without a tick", r -> r.with("LAAN_DES", "70"), "12-12=70"),
        payment("the year's sum alone", r -> r.tick(5, 6).with("BIDRAG", "800"), "5-6=800"),
        payment(
            "what the sum leaves",
            r -> r.tick(1, 3).with("BIDRAG_JAN", "100").with("BIDRAG", "500"),
            "1-1=100 3-3=400"),
        payment(
            "nothing left for a month",
            r -> r.tick(1, 3).with("BIDRAG_JAN", "500").with("BIDRAG", "500"),
            "1-1=500 3-3=?"),
        payment(
            "months known, amounts not",
            r -> r.tick(1, 2, 12).with("BIDRAG", "12000"),
            "1-2=? 12-12=?"),
        payment(
            "two rows of months without", r -> r.tick(1, 3).with("BIDRAG", "500"), "1-1=? 3-3=?"),
        payment("ticks alone", r -> r.tick(1), "1-1=?"),
        payment("nothing was paid, it says", r -> r.tick(1).with("BIDRAG", "0"), "1-1=0"),
        payment("a reversal", r -> r.with("BIDRAG_MAI", "-500"), ""),
        payment("no support", r -> r.with("BIDRAG", "0"), ""));
  }

  private static org.junit.jupiter.params.provider.Arguments payment(
      String what, java.util.function.UnaryOperator<FormWriter> record, String rows) {
    return org.junit.jupiter.params.provider.Arguments.of(what, record, rows);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payments")
  void monthsBecomePayments(
      String what, java.util.function.UnaryOperator<FormWriter> fill, String expected)
      throws IOException {
    Forms forms = Forms.of(fill.apply(FormWriter.f11(2025, "A")));

    String got =
        forms.rows("utbetalinger").stream()
            .map(
                row ->
                    Integer.parseInt(row.get("fra").substring(5, 7))
                        + "-"
                        + Integer.parseInt(row.get("til").substring(5, 7))
                        + "="
                        + row.get("belop").replace("ukjent", "?"))
            .collect(java.util.stream.Collectors.joining(" "));
    assertThat(got).isEqualTo(expected);
    assertThat(forms.rows("utbetalinger")).noneMatch(row -> row.containsKey("feil"));
  }

  @Test
  void conditionsThatTheFormDeniesAreRejected() throws IOException {
    Forms forms = Forms.of(FormWriter.f11(2025, "A").months(1, 1, 1).with("VILKARHELSE", "14"));

    assertThat(forms.rows("vilkar"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row.get("feil"))
                    .startsWith("MOTSTRIDENDE_VERDI")
                    .contains("VILKARSOSLOV"));
  }

  @Test
  void aDecisionThatEndsBeforeItBeganHasAnUnknownEnd() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A")
                .months(1, 1, 1)
                .with("VILKARSOSLOV", "1")
                .with("VILKARHELSE", "14")
                .date("UTBETDATO", "2025-05-02")
                .date("UTBETTOMDATO", "2025-05-01"));

    assertThat(forms.rows("vilkar"))
        .extracting(row -> row.get("fra"), row -> row.get("frist"))
        .containsExactly(tuple("2025-05-02", "ukjent"));
    assertThat(forms.codes()).containsExactly("KOSTRA-05");
  }

  @Test
  void ofASanctionItIsUnknownWhichConditionItWasFor() throws IOException {
    Forms forms = new Forms();
    for (int year = 2022; year <= 2024; year++) {
      FormWriter record =
          FormWriter.f11(year, "A")
              .months(1, 1, 1)
              .with("VILKARSOSLOV", "1")
              .with("VILKARHELSE", "14");
      forms.file(year == 2024 ? record.with("SANKSJONANDRE", "02") : record);
    }

    assertThat(forms.rows("vilkar"))
        .extracting(row -> row.get("konsekvens"))
        .containsExactly("", "ukjent", "ukjent");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "SANKSJONRED | 01 | 2 |    | A-V2025S=REDUKSJON",
        "SANKSJONRED | 01 | 1 |    | A-V2025S=REDUKSJON",
        "SANKSJONANDRE | 02 | 2 |    | A-V2025S=ukjent",
        "SANKSJONRED | 01 | 2 | 14 | A-V2025S=REDUKSJON",
        "SANKSJONRED | 01 | 1 | 14 | A-V2025K14=ukjent"
      },
      delimiter = '|')
  void aSanctionWithoutAConditionIsOfOneThatTheFormDoesNotTell(
      String field, String code, String said, String ticked, String expected) throws IOException {
    FormWriter record =
        FormWriter.f11(2025, "A").months(1, 1, 1).with("VILKARSOSLOV", said).with(field, code);
    Forms forms = Forms.of(ticked == null ? record : record.with("VILKARHELSE", ticked));

    assertThat(forms.rows("vilkar"))
        .filteredOn(row -> !row.containsKey("feil"))
        .extracting(row -> row.get("vilkar_id") + "=" + row.get("konsekvens"))
        .containsExactly(expected);
  }

  @Test
  void aSanctionMayBeForTheConditionOfTheYearBefore() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2024, "A")
                .months(1, 1, 1)
                .with("VILKARSOSLOV", "1")
                .with("VILKARHELSE", "14"),
            FormWriter.f11(2025, "A").months(1, 1, 1).with("SANKSJONRED", "01"));

    assertThat(forms.rows("vilkar"))
        .extracting(row -> row.get("vilkar_id") + "=" + row.get("konsekvens"))
        .containsExactly("A-V2024K14=ukjent");
  }

  @Test
  void aMissingYearOf11CfIsNamedAndLeavesThePaymentsComplete() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2023, "A").months(1, 1, 100),
            FormWriter.f11(2024, "A").months(1, 1, 100),
            FormWriter.f11(2025, "A").months(1, 1, 100),
            programme(2023, "1"),
            programme(2025, "1"));

    assertThat(forms.rows("uttrekk"))
        .extracting(row -> row.get("ufullstendige"), row -> row.get("kildesystem"))
        .containsExactly(
            tuple(
                "vilkar, vilkar.tekst, utbetalinger:35, kvp",
                "KOSTRA 11F for 2023, 2024 og 2025, 11CF for 2023 og 2025"));
    assertThat(holes(forms))
        .containsExactly(
            "KOSTRA-93: 11CF for 2024 mangler. Programmer som bare står i skjemaer som mangler, er"
                + " ikke med.");
  }

  @Test
  void aMissingYearOf11FIsNamedAndLeavesThePaymentsIncomplete() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2022, "A").months(1, 1, 100),
            FormWriter.f11(2025, "A").months(1, 1, 100),
            programme(2025, "1"));

    assertThat(holes(forms))
        .containsExactly(
            "KOSTRA-93: 11F for 2023 og 2024 mangler. Utbetalingene regnes derfor ikke som komplette:"
                + " en måned uten stønad er ikke kjent.",
            "KOSTRA-93: 11CF for 2022, 2023 og 2024 mangler. Programmer som bare står i skjemaer som"
                + " mangler, er ikke med.");
  }

  @Test
  void aDistrictWithoutRecordsIsNamed() throws IOException {
    FormWriter one =
        FormWriter.f11(2025, "A").months(1, 1, 1).with("KOMMUNE_NR", "0301").with("BYDELSNR", "01");
    FormWriter other =
        FormWriter.f11(2024, "B").months(1, 1, 1).with("KOMMUNE_NR", "0301").with("BYDELSNR", "02");
    FormWriter both =
        FormWriter.f11(2024, "C").months(1, 1, 1).with("KOMMUNE_NR", "0301").with("BYDELSNR", "01");

    assertThat(holes(Forms.of(one, other, both)))
        .singleElement()
        .asString()
        .startsWith("KOSTRA-93: 11F for 2025 har ingen poster fra Bydel 02. Utbetalingene");
  }

  private static List<String> holes(Forms forms) throws IOException {
    return forms.one().remarks().stream()
        .map(no.tilsynslupe.intake.Remark::tekst)
        .filter(text -> text.startsWith("KOSTRA-93"))
        .toList();
  }

  private static FormWriter programme(int year, String status) {
    return FormWriter.cf11(year, "A").date("BEGYNT_DATO", "2023-02-01").with("STATUS", status);
  }

  @Test
  void aProgrammeOverSeveralYearsIsOneRow() throws IOException {
    Forms forms =
        Forms.of(
            programme(2023, "1"),
            programme(2024, "2"),
            programme(2025, "3").date("AVSL_DATO", "2025-03-31").with("AVSL_AAP", "14"));

    assertThat(forms.rows("kvp"))
        .extracting(
            row -> row.get("start_dato"),
            row -> row.get("slutt_dato"),
            row -> row.get("slutt_arsak"))
        .containsExactly(tuple("2023-02-01", "2025-03-31", "AAP"));
    assertThat(forms.codes()).isEmpty();
  }

  @Test
  void twoStartsAreTwoProgrammes() throws IOException {
    Forms forms =
        Forms.of(
            programme(2023, "5").date("AVSL_DATO", "2023-05-31"),
            programme(2024, "1").date("BEGYNT_DATO", "2024-02-01"));

    assertThat(forms.rows("kvp"))
        .extracting(
            row -> row.get("kvp_id"), row -> row.get("slutt_dato"), row -> row.get("slutt_arsak"))
        .containsExactly(tuple("A-K1", "2023-05-31", "FLYTTET"), tuple("A-K2", "", ""));
  }

  @Test
  void aProgrammeThatIsNotSeenToEndHasAnUnknownEnd() throws IOException {
    Forms forms =
        Forms.of(programme(2023, "1"))
            .file(FormWriter.cf11(2024, "B").date("BEGYNT_DATO", "2024-01-01"));

    assertThat(forms.rows("kvp"))
        .extracting(row -> row.get("slutt_dato"))
        .containsExactly("ukjent", "");
    assertThat(forms.codes()).containsExactly("KOSTRA-21");
  }

  @Test
  void whereTheNextYearsFormIsNotThereTheEndIsUnknownToo() throws IOException {
    Forms forms = Forms.of(programme(2023, "1")).file(FormWriter.f11(2024, "B").months(1, 1, 1));

    assertThat(forms.rows("kvp"))
        .extracting(row -> row.get("slutt_dato"))
        .containsExactly("ukjent");
    assertThat(forms.codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 2023-05-31", "2, 2023-05-31", "3, ", "4, ", "' ', ", "' ', 2023-05-31", "9, "})
  void statusAndEndThatDisagreeGiveAnUnknownEnd(String status, String end) throws IOException {
    FormWriter record = programme(2023, status);
    if (end != null) {
      record.date("AVSL_DATO", end);
    }

    assertThat(Forms.of(record).rows("kvp"))
        .extracting(row -> row.get("slutt_dato"))
        .containsExactly("ukjent");
    assertThat(Forms.of(record).codes()).contains("KOSTRA-24");
  }

  @ParameterizedTest
  @CsvSource({
    "3, AVSL_ORDINAERTARB, 01, '', ARBEID",
    "3, AVSL_ARBLONNSTILS, 11, '', ARBEID",
    "7, AVSL_SKOLE, 04, '', UTDANNING",
    "3, AVSL_UFORE, 13, '', UFORETRYGD",
    "3, AVSL_AAP, 14, '', AAP",
    "3, AVSL_ARBMARK, 03, '', ''",
    "3, AVSL_OK_AVKLAR, 15, '', ''",
    "3, AVSL_UTEN_OK_AVKLAR, 16, '', ''",
    "7, AVSL_ANNET, 10, '', ''",
    "3, AVSL_UKJENT, 17, '', ''",
    "4, AVSL_UTEN_OK_AVKLAR, 16, '', AVBRUTT_DELTAKER",
    "5, AVSL_ORDINAERTARB, 01, '', FLYTTET",
    "6, AVSL_ANNET, 10, '', FLYTTET",
    "3, AVSL_ORDINAERTARB, 01, 13, ARBEID"
  })
  void theReasonForTheEndIsStatedWhereTheFormTells(
      String status, String field, String code, String income, String reason) throws IOException {
    FormWriter record = programme(2023, status).date("AVSL_DATO", "2023-05-31").with(field, code);

    assertThat(Forms.of(record.with("AVSL_VIKTIGSTE_INNTEKT", income)).rows("kvp"))
        .extracting(row -> row.get("slutt_arsak"))
        .containsExactly(reason);
  }

  @Test
  void ofSeveralSituationsTheMainIncomeDecides() throws IOException {
    FormWriter record =
        programme(2023, "3")
            .date("AVSL_DATO", "2023-05-31")
            .with("AVSL_ORDINAERTARB", "01")
            .with("AVSL_UFORE", "13")
            .with("AVSL_VIKTIGSTE_INNTEKT", "13");

    assertThat(Forms.of(record).rows("kvp"))
        .extracting(row -> row.get("slutt_arsak"))
        .containsExactly("UFORETRYGD");
  }

  @Test
  void aProgrammeFromAnotherMunicipalityHasAnUnknownStart() throws IOException {
    Forms forms =
        Forms.of(programme(2023, "1").with("KVP_KOMM", "1").with("KOMMNR_KVP_KOMM", "1103"));

    assertThat(forms.rows("kvp"))
        .extracting(row -> row.get("start_dato"))
        .containsExactly("ukjent");
    assertThat(forms.codes()).containsExactly("KOSTRA-34");
  }

  @Test
  void datesThatTheYearsDisagreeOnAreUnknown() throws IOException {
    Forms forms =
        Forms.of(
            programme(2023, "1").date("REG_DATO", "2022-12-01").date("VEDTAK_DATO", "2023-01-01"),
            programme(2024, "1").date("REG_DATO", "2022-12-02").date("VEDTAK_DATO", "2023-01-01"));

    assertThat(forms.rows("kvp"))
        .extracting(row -> row.get("soknad_dato"), row -> row.get("vedtak_dato"))
        .containsExactly(tuple("ukjent", "2023-01-01"));
    assertThat(forms.codes()).containsExactly("KOSTRA-25");
  }

  @Test
  void equalRecordsAreKeptOnce() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A").months(1, 1, 100),
            FormWriter.f11(2025, "A").months(1, 1, 100));

    assertThat(forms.rows("utbetalinger")).hasSize(1);
    assertThat(forms.codes()).containsExactly("KOSTRA-35");
  }

  @Test
  void personsOfDifferentYearsOfBirthAreNoCopiesWhicheverComesFirst() throws IOException {
    FormWriter older = FormWriter.f11(2025, "J1").months(1, 1, 100).born(1990);
    FormWriter younger = FormWriter.f11(2025, "J1").months(1, 1, 100).born(2004);
    FormWriter unknown = FormWriter.f11(2025, "J1").months(1, 1, 100).with("FODSELSDATO", "");
    FormWriter other = FormWriter.f11(2025, "J2").months(1, 1, 100);

    for (List<FormWriter> pair :
        List.of(
            List.of(older, younger),
            List.of(younger, older),
            List.of(older, unknown),
            List.of(unknown, older))) {
      Forms forms = Forms.of(pair.get(0), pair.get(1), other);
      assertThat(forms.rows("saker")).extracting(row -> row.get("sak_id")).containsExactly("J2");
      assertThat(forms.rows("utbetalinger"))
          .filteredOn(row -> row.containsKey("feil"))
          .hasSize(2)
          .allSatisfy(row -> assertThat(row.get("feil")).startsWith("ULIKE_MED_SAMME_ID"));
      assertThat(forms.codes()).isEmpty();
    }
  }

  @Test
  void theSameYearToldInAnotherWayIsTheSamePerson() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A").months(1, 1, 100),
            FormWriter.f11(2025, "A")
                .months(1, 1, 100)
                .with("FODSELSDATO", "")
                .with("PERSON_FODSELSNR", "01018500100"));

    assertThat(forms.rows("utbetalinger")).hasSize(1);
    assertThat(forms.codes()).containsExactly("KOSTRA-35");
  }

  @Test
  void whichOfEqualRecordsIsTheCopyDoesNotHangOnTheOrderOfTheFiles() throws IOException {
    byte[] form = FormWriter.file(FormWriter.f11(2025, "A").months(1, 1, 100).line());
    SourceFile one = new SourceFile("a.dat", () -> new ByteArrayInputStream(form));
    SourceFile other = new SourceFile("b.dat", () -> new ByteArrayInputStream(form));

    assertThat(KostraDelivery.open(List.of(other, one), new Gate()).get(0).remarks())
        .isEqualTo(KostraDelivery.open(List.of(one, other), new Gate()).get(0).remarks());
  }

  @Test
  void unequalRecordsOfACaseAndYearAreAllRejected() throws IOException {
    Forms forms =
        Forms.of(
            FormWriter.f11(2025, "A").months(1, 1, 100),
            FormWriter.f11(2025, "A").months(1, 1, 200),
            FormWriter.f11(2024, "A").months(1, 1, 300));

    List<Map<String, String>> rows = forms.rows("utbetalinger");
    assertThat(rows).hasSize(3);
    assertThat(rows).filteredOn(row -> !row.containsKey("feil")).hasSize(1);
    assertThat(rows)
        .filteredOn(row -> row.containsKey("feil"))
        .allSatisfy(
            row -> {
              assertThat(row.get("sak_id")).isEqualTo("A");
              assertThat(row.get("feil")).startsWith("ULIKE_MED_SAMME_ID");
            });
  }

  @Test
  void aParticipantMayHaveARecordForEachStatus() throws IOException {
    Forms forms =
        Forms.of(
            programme(2025, "5").date("BEGYNT_DATO", "2025-01-01").date("AVSL_DATO", "2025-03-01"),
            programme(2025, "1").date("BEGYNT_DATO", "2025-06-01"));

    assertThat(forms.rows("kvp")).hasSize(2).noneMatch(row -> row.containsKey("feil"));
  }

  @Test
  void whenAllRecordsAreRejectedTheFirstReasonIsGiven() {
    Forms forms = Forms.of(FormWriter.f11(2025, "").months(1, 1, 100));

    assertThatThrownBy(forms::read)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("linje 1")
        .hasMessageContaining("Journalnummeret er blankt");
  }

  @Test
  void aBlankFileBesideOthersIsRemarkedOn() throws IOException {
    byte[] form = FormWriter.file(FormWriter.f11(2025, "A").months(1, 1, 100).line());
    List<SourceFile> files =
        List.of(
            new SourceFile("11f", () -> new ByteArrayInputStream(form)),
            new SourceFile("11cf", () -> new ByteArrayInputStream(new byte[] {' '})));

    assertThat(KostraDelivery.open(files, new Gate()).get(0).remarks())
        .anySatisfy(
            remark -> {
              assertThat(remark.tekst()).startsWith("KOSTRA-36");
              assertThat(remark.fil()).isEqualTo("11cf");
            });
  }

  @ParameterizedTest
  @CsvSource({"11f-2025.dat, true", "noe.txt, true", "uten-navn, true"})
  void aFormIsKnownByItsFirstRecord(String name, boolean form) {
    byte[] head = FormWriter.file(FormWriter.f11(2025, "A").line());

    assertThat(KostraDelivery.recognises(name, head)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "saker.csv | sak_id;kontor | false",
        "soknad.json | { \"version\": \"1.0.0\" } | false",
        "notat.txt | Dette er et notat. | false",
        "11f.dat | Dette er et notat. | true",
        "11CF_4204_2025.txt | 420425 | true",
        "digisos-11f.json | {} | false",
        "111f.txt | notat | false",
        "kostra | 1 | true"
      },
      delimiter = '|')
  void otherFilesAreNotFormsUnlessTheyAreNamedSo(String name, String text, boolean form) {
    assertThat(KostraDelivery.recognises(name, text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"' ', true", "'\n', false", "' \n', true"})
  void oneBlankIsAForm(String text, boolean form) {
    assertThat(KostraDelivery.recognises("x", text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(form);
  }
}
