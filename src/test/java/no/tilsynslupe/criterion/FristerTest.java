package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.Tallies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which open units are told of before they break a limit. The data are taken 15.01.2025. */
class FristerTest {

  private static final Map<String, String> TO_THE_DAY = Map.of("periode_til", "2025-01-15");

  @TempDir private Path temp;
  private int exports;

  @ParameterizedTest
  @CsvSource({
    // received, the last day, days left; the limit of the first is over, of the last too far off
    "2024-12-14, , ",
    "2024-12-15, 2025-01-15, 0",
    "2025-01-14, 2025-02-14, 30",
    "2025-01-15, , ",
  })
  void anApplicationIsToldOfFromThirtyDaysBeforeItsMonthIsOver(
      String received, LocalDate limit, Integer days) throws IOException {
    List<Frist> found =
        frister(
            "P11A-FORELOPIG",
            TO_THE_DAY,
            table("soknader", "soknad_id=A1", "mottatt_dato=" + received));
    if (limit == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).singleElement().satisfies(f -> is(f, "A1", limit, days));
      assertThat(found.get(0).merknad()).isEmpty();
    }
  }

  @Test
  void anApplicationWithAnAnswerOrADecisionIsInOrder() throws IOException {
    Map<String, List<LinkedHashMap<String, String>>> rows = new LinkedHashMap<>();
    rows.putAll(
        table(
            "soknader",
            "soknad_id=A1",
            "mottatt_dato=2025-01-02",
            "forelopig_svar_dato=2025-01-10"));
    rows.get("soknader").add(row("soknad_id=A2", "mottatt_dato=2025-01-02"));
    rows.putAll(
        table(
            "vedtak",
            "vedtak_id=V1",
            "soknad_id=A2",
            "vedtak_dato=2025-01-09",
            "hjemmel=18",
            "utfall=INNVILGET"));
    assertThat(frister("P11A-FORELOPIG", TO_THE_DAY, rows)).isEmpty();
  }

  @Test
  void whereDecisionsOfTheLastDaysAreNotDeliveredTheApplicationIsToldOfAsUncertain()
      throws IOException {
    assertThat(
            frister(
                "P11A-FORELOPIG",
                Map.of(),
                table("soknader", "soknad_id=A1", "mottatt_dato=2025-01-02")))
        .singleElement()
        .satisfies(f -> assertThat(f.merknad()).startsWith("usikker: ").contains("vedtak"));
  }

  @ParameterizedTest
  @CsvSource({"2024-07-14, ", "2024-07-15, 2025-01-15", "2024-08-14, 2025-02-14", "2024-08-15, "})
  void aGrantedProgrammeThatHasNotStartedIsToldOfBeforeSixMonthsAreOver(
      String applied, LocalDate limit) throws IOException {
    assertThat(
            frister(
                "P29-START",
                Map.of(),
                table("kvp", "kvp_id=K1", "utfall=INNVILGET", "soknad_dato=" + applied)))
        .extracting(Frist::frist)
        .isEqualTo(limit == null ? List.of() : List.of(limit));
  }

  @ParameterizedTest
  @CsvSource({
    "INNVILGET, start_dato=2025-02-01, false", // planned in time
    "INNVILGET, start_dato=2025-03-01, true", // planned too late
    "INNVILGET, slutt_dato=2024-12-01, false", // ended without having started
    "AVSLATT, start_dato=, false",
    "UNDER_BEHANDLING, start_dato=, false",
  })
  void aProgrammeIsToldOfOnlyWhereItWillStartTooLate(String outcome, String more, boolean told)
      throws IOException {
    assertThat(
            frister(
                "P29-START",
                Map.of(),
                table("kvp", "kvp_id=K1", "utfall=" + outcome, "soknad_dato=2024-08-10", more)))
        .hasSize(told ? 1 : 0);
  }

  @Test
  void aProgrammeOfUnknownOutcomeIsToldOfAsUncertain() throws IOException {
    assertThat(frister("P29-START", Map.of(), table("kvp", "kvp_id=K1", "soknad_dato=2024-08-10")))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.merknad())
                    .isEqualTo(
                        "usikker: det er ikke registrert om programmet ble innvilget eller avslått («utfall» i kvp)"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-14, , , 0, ", // 24 months were over the day before: a finding
    "2023-01-15, , , 0, 2025-01-15",
    "2023-02-14, , , 0, 2025-02-14",
    "2023-02-15, , , 0, ", // too far off
    "2023-01-01, , , 20, 2025-01-21", // leave moves the limit
    "2023-01-20, , 2025-01-10, 0, ", // ended
    "2023-01-20, , 2025-01-20, 0, ", // to end on the last day of the limit
    "2023-01-20, , 2025-01-21, 0, 2025-01-20", // to end the day after
    "2023-01-20, 2025-01-10, , 0, ", // extended in time: 36 months are far off
    "2022-01-20, 2024-01-20, , 0, 2025-01-20", // extended in time: 36 months are nearly over
    "2022-01-20, 2024-01-21, , 0, ", // extended too late: broken a year ago
    "2022-01-20, , , 0, ",
  })
  void aProgrammeThatRunsIsToldOfBeforeItsTwoOrThreeYearsAreOver(
      String start, String extended, String end, int leave, LocalDate limit) throws IOException {
    List<Frist> found =
        frister(
            "P29-VARIGHET",
            Map.of(),
            table(
                "kvp",
                "kvp_id=K1",
                "utfall=INNVILGET",
                "start_dato=" + start,
                "forlenget_vedtak_dato=" + (extended == null ? "" : extended),
                "slutt_dato=" + (end == null ? "" : end),
                "permisjon_dager=" + leave));
    assertThat(found)
        .extracting(Frist::frist)
        .isEqualTo(limit == null ? List.of() : List.of(limit));
    assertThat(found).allSatisfy(f -> assertThat(f.merknad()).isEmpty());
  }

  @Test
  void aProgrammeWhoseLeaveIsNotRecordedIsToldOfAsUncertain() throws IOException {
    assertThat(
            frister(
                "P29-VARIGHET",
                Map.of(),
                table("kvp", "kvp_id=K1", "utfall=INNVILGET", "start_dato=2023-01-20")))
        .singleElement()
        .satisfies(f -> assertThat(f.merknad()).startsWith("usikker: permisjon"));
  }

  @Test
  void aProgrammeThatAnotherFollowsIsNotToldOf() throws IOException {
    Map<String, List<LinkedHashMap<String, String>>> rows =
        table("kvp", "kvp_id=K1", "utfall=INNVILGET", "start_dato=2023-01-20", "permisjon_dager=0");
    rows.get("kvp")
        .add(row("kvp_id=K2", "utfall=INNVILGET", "start_dato=2024-12-01", "permisjon_dager=0"));
    assertThat(frister("P29-VARIGHET", Map.of(), rows)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-14, , ", // three months were over the day before
    "2024-10-15, , 2025-01-15",
    "2024-11-14, , 2025-02-14",
    "2024-11-15, , ",
    "2024-10-20, 2025-01-10, ", // ended
    "2024-10-20, 2025-01-20, ", // to end on the last day of the limit
    "2024-10-20, 2025-01-21, 2025-01-20", // to end the day after
  })
  void aStayThatGoesOnIsToldOfBeforeThreeMonthsAreOver(String from, String to, LocalDate limit)
      throws IOException {
    assertThat(frister("P27-3MND", Map.of(), stay(from, to, "antall_barn=0")))
        .extracting(Frist::frist)
        .isEqualTo(limit == null ? List.of() : List.of(limit));
    assertThat(frister("P27-3MND-BARN", Map.of(), stay(from, to, "antall_barn=0"))).isEmpty();
    assertThat(frister("P27-3MND-BARN", Map.of(), stay(from, to, "antall_barn=2")))
        .hasSize(limit == null ? 0 : 1);
  }

  @Test
  void aStayThatMayHaveBeenLetOrMayHoldChildrenIsToldOfAsUncertain() throws IOException {
    Map<String, List<LinkedHashMap<String, String>>> let =
        table(
            "botilbud", "opphold_id=B1", "fra=2024-10-20", "type=KOMMUNAL_BOLIG", "antall_barn=0");
    assertThat(frister("P27-3MND", Map.of(), let))
        .singleElement()
        .satisfies(f -> assertThat(f.merknad()).contains("leiekontrakt"));
    assertThat(frister("P27-3MND", Map.of(), stay("2024-10-20", "", "antall_barn=")))
        .singleElement()
        .satisfies(f -> assertThat(f.merknad()).contains("antall_barn"));
  }

  @Test
  void aStayThatMayHaveBeenLetMakesTheRunUncertainOnlyWhereTheRestHasEnded() throws IOException {
    Map<String, List<LinkedHashMap<String, String>>> ended =
        stay("2024-10-20", "2024-11-30", "antall_barn=0");
    Map<String, List<LinkedHashMap<String, String>>> running =
        stay("2024-10-20", "", "antall_barn=0");
    for (Map<String, List<LinkedHashMap<String, String>>> rows : List.of(ended, running)) {
      rows.get("botilbud")
          .add(
              row(
                  "opphold_id=B2",
                  "fra=2024-12-01",
                  "til=" + (rows == ended ? "" : "2024-12-20"),
                  "type=KOMMUNAL_BOLIG",
                  "antall_barn=0"));
    }
    assertThat(frister("P27-3MND", Map.of(), ended))
        .singleElement()
        .satisfies(
            f -> {
              is(f, "B1", LocalDate.parse("2025-01-20"), 5);
              assertThat(f.merknad()).startsWith("usikker: ").contains("leiekontrakt");
            });
    assertThat(frister("P27-3MND", Map.of(), running))
        .extracting(Frist::frist)
        .containsExactly(LocalDate.parse("2025-01-20"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-14, 0, ", // ended
    "2025-01-31, 0, 2025-01-31",
    "2025-02-28, 0, ", // too far off
    "2025-01-31, 30, ", // over 30 when it is renewed
  })
  void supportToTheYoungWithoutActivityIsToldOfBeforeItIsRenewed(
      String to, int older, LocalDate limit) throws IOException {
    Map<String, List<LinkedHashMap<String, String>>> rows =
        table(
            "vedtak",
            "vedtak_id=V1",
            "vedtak_dato=2025-01-02",
            "hjemmel=18",
            "formal=livsopphold",
            "utfall=INNVILGET",
            "alder=22",
            "fra=2025-01-01",
            "til=" + to);
    rows.putAll(table("saker", "fodselsar=" + (2003 - older)));
    assertThat(frister("P20A-MANGLER", TO_THE_DAY, rows))
        .extracting(Frist::frist)
        .isEqualTo(limit == null ? List.of() : List.of(limit));
    rows.putAll(
        table(
            "vilkar",
            "vilkar_id=C1",
            "vedtak_id=V1",
            "hjemmel=20a",
            "tekst=delta på arbeidsrettet aktivitet",
            "type=AKTIVITET"));
    assertThat(frister("P20A-MANGLER", TO_THE_DAY, rows)).isEmpty();
  }

  @Test
  void howFarAheadIsAParameter() throws IOException {
    Map<String, List<LinkedHashMap<String, String>>> rows =
        table("kvp", "kvp_id=K1", "utfall=INNVILGET", "soknad_dato=2024-08-10");
    assertThat(frister("P29-START", Map.of(), rows, 25)).isEmpty();
    assertThat(frister("P29-START", Map.of(), rows, 26)).hasSize(1);
  }

  private static void is(Frist frist, String id, LocalDate limit, int days) {
    assertThat(frist.enhet().id()).isEqualTo(id);
    assertThat(frist.frist()).isEqualTo(limit);
    assertThat(frist.dager()).isEqualTo(days);
    assertThat(frist.sakId()).isEqualTo("S1");
  }

  private static Map<String, List<LinkedHashMap<String, String>>> stay(
      String from, String to, String children) {
    return table(
        "botilbud",
        "opphold_id=B1",
        "fra=" + from,
        "til=" + (to == null ? "" : to),
        "type=HOSPITS",
        "leiekontrakt=N",
        children);
  }

  private static Map<String, List<LinkedHashMap<String, String>>> table(
      String name, String... cells) {
    Map<String, List<LinkedHashMap<String, String>>> tables = new LinkedHashMap<>();
    tables.put(name, new ArrayList<>(List.of(row(cells))));
    return tables;
  }

  private static LinkedHashMap<String, String> row(String... cells) {
    LinkedHashMap<String, String> row = new LinkedHashMap<>();
    Arrays.stream(cells).map(cell -> cell.split("=", 2)).forEach(c -> row.put(c[0], c[1]));
    return row;
  }

  private List<Frist> frister(
      String criterion,
      Map<String, String> uttrekk,
      Map<String, List<LinkedHashMap<String, String>>> rows)
      throws IOException {
    return frister(criterion, uttrekk, rows, CaseChecker.DEADLINE_DAYS);
  }

  private List<Frist> frister(
      String criterion,
      Map<String, String> uttrekk,
      Map<String, List<LinkedHashMap<String, String>>> rows,
      int days)
      throws IOException {
    Path folder = Files.createDirectory(temp.resolve("e" + ++exports));
    CriterionSpec.Example example =
        new CriterionSpec.Example("", uttrekk, new LinkedHashMap<>(rows), null, List.of());
    ExampleExport export = new ExampleExport(example, folder);
    Catalogue one = Catalogue.of(Catalogue.find(criterion).stream().toList());
    CaseChecker checker = new CaseChecker(one, export.settings(), "nb", days, CaseChecker.Told.ALL);
    List<Frist> found = new ArrayList<>();
    export.forEachCase(
        sak -> {
          CaseChecker.CaseResult result = checker.check(sak, new Tallies());
          assertThat(result.faults()).isEmpty();
          found.addAll(result.frister());
        });
    return found;
  }
}
