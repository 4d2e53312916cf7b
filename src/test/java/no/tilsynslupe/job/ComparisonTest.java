package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said of findings beside an earlier run. The earlier run of each test found V1, V2 and V3
 * in case S1 (office Nord), V4 in S2 (Nord) and V5 in S3 (Sør): advice granted without a start.
 */
class ComparisonTest {
  private static final String VEDTAK =
      "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato\n";

  private static final String EARLIER =
      """
      V1;S1;2024-03-01;17;INNVILGET;
      V2;S1;2024-04-01;17;INNVILGET;
      V3;S1;2024-08-01;17;INNVILGET;
      V4;S2;2024-03-01;17;INNVILGET;
      V5;S3;2024-03-01;17;INNVILGET;
      """;

  @TempDir Path folder;
  private Path export;

  @BeforeEach
  void theEarlierRun() throws IOException {
    export = Files.createDirectory(folder.resolve("uttrekk"));
    write("saker.csv", "sak_id;kontor\nS1;Nord\nS2;Nord\nS3;Sør\n");
    write("vedtak.csv", VEDTAK + EARLIER);
    uttrekk("");
    assertThat(run("forst", CompareWith.nothing()).figures().avvik()).isEqualTo(5);
  }

  /** Name; the decisions now; the cases now; V1's status and reason. */
  static Stream<Arguments> whatBecomesOfAFinding() {
    String cases = "S1;Nord\nS2;Nord\nS3;Sør\n";
    return Stream.of(
        Arguments.of("nothing has changed", EARLIER, cases, "UENDRET", ""),
        Arguments.of(
            "other facts",
            EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET", "V1;S1;2024-03-01;17;DELVIS"),
            cases,
            "ENDRET",
            ""),
        Arguments.of(
            "put right",
            EARLIER.replace(
                "V1;S1;2024-03-01;17;INNVILGET;", "V1;S1;2024-03-01;17;INNVILGET;2024-03-02"),
            cases,
            "RETTET",
            "I_ORDEN"),
        Arguments.of(
            "judged again, and not concerned",
            EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET", "V1;S1;2024-03-01;17;AVSLATT"),
            cases,
            "BORTE",
            "IKKE_AKTUELT"),
        Arguments.of(
            "what it was decided on has been taken out",
            EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET", "V1;S1;2024-03-01;;INNVILGET"),
            cases,
            "BORTE",
            "IKKE_AKTUELT"),
        Arguments.of(
            "withdrawn",
            EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET", "V1;S1;2024-03-01;17;TRUKKET"),
            cases,
            "BORTE",
            "ENHET_MANGLER"),
        Arguments.of(
            "the row is not there",
            EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET;\n", ""),
            cases,
            "BORTE",
            "ENHET_MANGLER"),
        Arguments.of(
            "the row is rejected",
            EARLIER.replace("V1;S1;2024-03-01", "V1;S1;2024-02-30"),
            cases,
            "BORTE",
            "ENHET_MANGLER"),
        Arguments.of(
            "the case is not there",
            "V4;S2;2024-03-01;17;INNVILGET;\n",
            "S2;Nord\nS3;Sør\n",
            "BORTE",
            "SAK_MANGLER"),
        Arguments.of(
            "the case has moved to another office",
            EARLIER,
            "S1;Sør\nS2;Nord\nS3;Sør\n",
            "BORTE",
            "ANNET_KONTOR"),
        Arguments.of(
            "the office has got another name",
            EARLIER,
            "S1;Nord-vest\nS2;Nord-vest\nS3;Sør\n",
            "BORTE",
            "ANNET_KONTOR"),
        Arguments.of(
            "the office is not there",
            "V5;S3;2024-03-01;17;INNVILGET;\n",
            "S3;Sør\n",
            "BORTE",
            "KONTOR_MANGLER"));
  }

  @ParameterizedTest(name = "{0}: {3} {4}")
  @MethodSource("whatBecomesOfAFinding")
  void aFindingIsSaidToBe(String name, String decisions, String cases, String status, String reason)
      throws IOException {
    String before = text("forst", "V1");
    write("saker.csv", "sak_id;kontor\n" + cases);
    write("vedtak.csv", VEDTAK + decisions);

    run("na", CompareWith.run(folder.resolve("forst")));

    CSVRecord row =
        rows("na").stream()
            .filter(r -> r.get("enhet_id").equals("V1") && !r.get("status").equals("NY"))
            .findFirst()
            .orElseThrow();
    assertThat(row.get("status")).as(name).isEqualTo(status);
    JsonNode reasons = result("na").get("sammenligning").get("borte_grunner");
    if (!reason.isEmpty()) {
      assertThat(reasons.has(reason)).as(reasons.toString()).isTrue();
      assertThat(row.get("tekst")).isEqualTo(before);
      assertThat(row.get("utfall")).isEqualTo("AVVIK");
    }
    assertThat(counted("na", "AVVIK")).isEqualTo(tallied("na"));
  }

  @Test
  void aFindingThatWasNotThereIsNew() throws IOException {
    write("vedtak.csv", VEDTAK + EARLIER + "V6;S1;2024-05-01;17;INNVILGET;\n");
    RunFigures.Changes changes = changes(run("na", CompareWith.run(folder.resolve("forst"))));
    assertThat(statuses("na")).containsEntry("V6", "NY").containsEntry("V1", "UENDRET");
    assertThat(changes).isEqualTo(new RunFigures.Changes(LocalDate.of(2025, 2, 1), 1, 5, 0, 0, 0));
  }

  @Test
  void anotherSeverityOrOutcomeIsAChange() throws IOException {
    Path earlier = folder.resolve("forst");
    Path findings = earlier.resolve("funn.csv");
    String text = Files.readString(findings);
    Files.writeString(findings, text.replaceFirst("AVVIK;MODERAT", "AVVIK;ALVORLIG"));
    forgetFingerprint(earlier);

    run("na", CompareWith.run(earlier));

    assertThat(statuses("na").values()).containsOnlyOnce("ENDRET").contains("UENDRET");
  }

  @Test
  void whatLiesOutsideThePeriodNowIsGoneAndNotPutRight() throws IOException {
    CheckOptions half = options(LocalDate.of(2024, 6, 30), List.of("P17-START"));
    job().start(half, folder.resolve("na"), false, CompareWith.run(folder.resolve("forst")));

    assertThat(statuses("na")).containsEntry("V3", "BORTE").containsEntry("V1", "UENDRET");
    JsonNode comparison = result("na").get("sammenligning");
    assertThat(comparison.get("borte_grunner").get("UTENFOR_PERIODEN").asInt()).isEqualTo(1);
    assertThat(comparison.get("kjoring").get("forskjeller").toString())
        .contains("Perioden er en annen");
  }

  @Test
  void whatACriterionThatIsNotRunFoundIsGoneAndTheOtherRulesAreToldOf() throws IOException {
    CheckOptions other = options(null, List.of("P17-VEDTAK"));
    job().start(other, folder.resolve("na"), false, CompareWith.run(folder.resolve("forst")));

    assertThat(statuses("na")).containsEntry("V1", "BORTE");
    JsonNode comparison = result("na").get("sammenligning");
    assertThat(comparison.get("borte_grunner").get("KRITERIUM_IKKE_KJORT").asInt()).isEqualTo(5);
    assertThat(comparison.get("kjoring").get("forskjeller").toString())
        .contains("Forskjeller kan komme av reglene");
  }

  @Test
  void whatCanNotBeDecidedNowIsGoneAndSaysWhatIsMissing() throws IOException {
    write("vedtak.csv", (VEDTAK + EARLIER).replace(";oppstart_dato", "").replaceAll(";\n", "\n"));
    run("na", CompareWith.run(folder.resolve("forst")));
    assertThat(statuses("na")).containsEntry("V1", "BORTE");
    assertThat(result("na").get("sammenligning").get("borte_grunner").get("UAVKLART").asInt())
        .isEqualTo(5);
  }

  @Test
  void whatATableThatIsNotDeliveredShowedIsGone() throws IOException {
    Files.delete(export.resolve("vedtak.csv"));
    write("planer.csv", "plan_id;sak_id;dato\n");
    run("na", CompareWith.run(folder.resolve("forst")));
    assertThat(result("na").get("sammenligning").get("borte_grunner").get("TABELL_MANGLER").asInt())
        .isEqualTo(5);
  }

  @Test
  void aRunThatIsComparedWithNoneHasAnEmptyStatus() throws IOException {
    assertThat(statuses("forst").values()).hasSize(5).containsOnly("");
    assertThat(result("forst").get("sammenligning").isNull()).isTrue();
  }

  @Test
  void findingsThatAreGoneAreNotTakenForFindingsByTheNextRun() throws IOException {
    write("vedtak.csv", VEDTAK + EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET;\n", ""));
    run("na", CompareWith.run(folder.resolve("forst")));
    run("siden", CompareWith.run(folder.resolve("na")));
    assertThat(statuses("siden")).doesNotContainKey("V1").containsEntry("V2", "UENDRET");
  }

  @Test
  void theWorkbookShowsWhatIsNewAndHasAnotherSheetForWhatIsGone() throws IOException {
    write(
        "vedtak.csv",
        VEDTAK
            + EARLIER
                .replace(
                    "V1;S1;2024-03-01;17;INNVILGET;", "V1;S1;2024-03-01;17;INNVILGET;2024-03-02")
                .replace("V2;S1;2024-04-01;17;INNVILGET;\n", "")
            + "V6;S1;2024-05-01;17;INNVILGET;\n");
    CheckOptions options = options(null, List.of("P17-START"), List.of("xlsx"), 2);
    job().start(options, folder.resolve("na"), false, CompareWith.run(folder.resolve("forst")));

    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("na/rapport.xlsx")))) {
      assertThat(book.getSheetIndex("Rettet og borte")).isEqualTo(book.getSheetIndex("Funn") + 1);
      assertThat(column(book, "Funn", 2))
          .containsExactlyInAnyOrder("Ny", "Uendret", "Uendret", "Uendret");
      assertThat(book.getSheet("Funn").isColumnHidden(2)).isFalse();
      assertThat(column(book, "Rettet og borte", 0)).containsExactly("Rettet", "Borte");
      assertThat(column(book, "Rettet og borte", 1).get(0)).contains("kravet er oppfylt");
      assertThat(column(book, "Sammendrag", 0))
          .anySatisfy(
              line ->
                  assertThat(line)
                      .isEqualTo(
                          "1\u00a0ny, 1 rettet, 3 uendret og 0 endret siden kjøringen 01.02.2025"
                              + " (perioden 01.01.2024–31.12.2024)."));
    }
  }

  private static List<String> column(XSSFWorkbook book, String sheet, int column) {
    List<String> cells = new ArrayList<>();
    for (Row row : book.getSheet(sheet)) {
      if (row.getRowNum() > 0 && row.getCell(column) != null) {
        cells.add(row.getCell(column).toString());
      }
    }
    return cells;
  }

  @Test
  void threadsChangeNothing() throws IOException {
    write("vedtak.csv", VEDTAK + EARLIER.replace("V1;S1;2024-03-01;17;INNVILGET;\n", ""));
    CompareWith earlier = CompareWith.run(folder.resolve("forst"));
    for (int threads : List.of(1, 3)) {
      CheckOptions all =
          options(null, List.of("P17-START"), List.of("csv", "json", "xlsx"), threads);
      job().start(all, folder.resolve(threads == 1 ? "en" : "na"), false, earlier);
    }
    for (String file : List.of("funn.csv", "resultat.json", "rapport.xlsx")) {
      assertThat(folder.resolve("en").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("na").resolve(file));
    }
  }

  @Test
  void theLastRunOfAJobIsTheOneThatWasWholeLast() throws IOException {
    Path job = Files.createDirectory(folder.resolve("jobb"));
    start(job.resolve("a"), CompareWith.lastRunBelow(job), "2025-02-03T10:00:00Z");
    write("vedtak.csv", VEDTAK + EARLIER + "V6;S1;2024-05-01;17;INNVILGET;\n");
    start(job.resolve("b"), CompareWith.lastRunBelow(job), "2025-02-02T10:00:00Z");
    RunSummary last =
        start(job.resolve("c"), CompareWith.lastRunBelow(job), "2025-02-04T10:00:00Z");

    assertThat(changes(last).siden()).isEqualTo(LocalDate.of(2025, 2, 3));
    assertThat(changes(last).nye()).isEqualTo(1);
  }

  @Test
  void aRunOfAnotherJobInTheSameFolderIsNotTheLast() throws IOException {
    Path folderOfJobs = folder.resolve("jobb");
    CheckOptions options = options(null, List.of("P17-START"));
    RunJob internal = new RunJob("internkontroll", "internkontroll.yaml", "ab", null);
    RunJob other = new RunJob("tilsyn", "tilsyn.yaml", "cd", null);
    CompareWith last = CompareWith.lastRunBelow(folderOfJobs);
    job().start(options, folderOfJobs.resolve("a"), false, internal, last);
    RunSummary first = job().start(options, folderOfJobs.resolve("b"), false, other, last);
    RunSummary second = job().start(options, folderOfJobs.resolve("c"), false, internal, last);

    assertThat(first.figures().sammenligning()).isNull();
    assertThat(changes(second).uendret()).isEqualTo(5);
  }

  @Test
  void aJobsFirstRunHasNoneToCompareWithAndSaysSo() throws IOException {
    Path job = folder.resolve("jobb");
    RunSummary first =
        start(job.resolve("a"), CompareWith.lastRunBelow(job), "2025-02-03T10:00:00Z");
    assertThat(first.figures().sammenligning()).isNull();
    assertThat(first.merknader()).isEmpty();
    JsonNode comparison =
        JsonMapper.shared()
            .readTree(Files.readString(job.resolve("a/resultat.json")))
            .get("sammenligning");
    assertThat(comparison.get("kjoring").isNull()).isTrue();
  }

  @Test
  void runsThatCanNotBeReadArePassedOverAndNamed() throws IOException {
    Path job = Files.createDirectory(folder.resolve("jobb"));
    start(job.resolve("a"), CompareWith.nothing(), "2025-02-01T10:00:00Z");
    start(job.resolve("b"), CompareWith.nothing(), "2025-02-02T10:00:00Z");
    start(job.resolve("c"), CompareWith.nothing(), "2025-02-03T10:00:00Z");
    Files.writeString(job.resolve("b/funn.csv"), "cut");
    Files.writeString(job.resolve("c/kjoring.json"), "{");
    Files.createDirectories(job.resolve("e.delvis"));
    Files.copy(job.resolve("a/kjoring.json"), job.resolve("e.delvis/kjoring.json"));

    RunSummary last =
        start(job.resolve("d"), CompareWith.lastRunBelow(job), "2025-02-04T10:00:00Z");

    assertThat(changes(last).siden()).isEqualTo(LocalDate.of(2025, 2, 1));
    assertThat(last.merknader())
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).contains("«b»", "endret"))
        .anySatisfy(line -> assertThat(line).contains("«c»", "kjoring.json"));
  }

  @Test
  void findingsThatWereTouchedAreComparedWithByNobody() throws IOException {
    Files.writeString(
        folder.resolve("forst/funn.csv"),
        Files.readString(folder.resolve("forst/funn.csv")).replace("V1", "V9"));
    RunSummary summary = run("na", CompareWith.run(folder.resolve("forst")));
    assertThat(summary.figures().sammenligning()).isNull();
    assertThat(summary.merknader()).singleElement().asString().contains("endret etter");
    assertThat(statuses("na").values()).containsOnly("");
    assertThat(folder.resolve("na/forrige-funn.csv")).doesNotExist();
  }

  @Test
  void aFolderThatHoldsNoFinishedRunIsWrongUse() {
    assertThatThrownBy(() -> run("na", CompareWith.run(folder.resolve("nei"))))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.kind()).isEqualTo(UserError.Kind.WRONG_USE))
        .hasMessageContaining("nei");
    assertThat(folder.resolve("na.delvis")).doesNotExist();
  }

  @Test
  void aRunMayReplaceTheOneItIsComparedWith() throws IOException {
    Path place = folder.resolve("forst");
    RunSummary summary =
        job().start(options(null, List.of("P17-START")), place, true, CompareWith.run(place));
    assertThat(changes(summary).uendret()).isEqualTo(5);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(export.resolve(name), text);
  }

  private void uttrekk(String more) throws IOException {
    write(
        "uttrekk.csv",
        "formatversjon;kommune;periode_fra;periode_til;uttrekk_dato\n"
            + "1;9901;2024-01-01;2024-12-31;2025-01-15\n"
            + more);
  }

  private RunSummary run(String name, CompareWith earlier) throws IOException {
    return job().start(options(null, List.of("P17-START")), folder.resolve(name), false, earlier);
  }

  private RunSummary start(Path out, CompareWith earlier, String when) throws IOException {
    return new CheckJob("test", InstantSource.fixed(Instant.parse(when)), Progress.SILENT)
        .start(options(null, List.of("P17-START")), out, false, earlier);
  }

  private static CheckJob job() {
    return new CheckJob(
        "test", InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z")), Progress.SILENT);
  }

  private CheckOptions options(@Nullable LocalDate to, List<String> only) {
    return options(to, only, List.of("csv", "json"), 2);
  }

  private CheckOptions options(
      @Nullable LocalDate to, List<String> only, List<String> formats, int threads) {
    return new CheckOptions(
        List.of(export),
        null,
        to,
        null,
        only,
        null,
        List.of(),
        false,
        false,
        formats,
        null,
        threads);
  }

  private static RunFigures.Changes changes(RunSummary summary) {
    RunFigures.Changes changes = summary.figures().sammenligning();
    assertThat(changes).isNotNull();
    return changes;
  }

  /** As a record of the version before this: without the fingerprint of its findings. */
  private static void forgetFingerprint(Path run) throws IOException {
    Path file = RunRecord.file(run);
    JsonNode record = JsonMapper.shared().readTree(Files.readString(file));
    ((tools.jackson.databind.node.ObjectNode) record).putNull("funn");
    Files.writeString(file, record.toString());
  }

  private List<CSVRecord> rows(String run) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    String text = Files.readString(folder.resolve(run).resolve("funn.csv"), StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
      return parser.getRecords();
    }
  }

  private Map<String, String> statuses(String run) throws IOException {
    Map<String, String> statuses = new TreeMap<>();
    rows(run).forEach(row -> statuses.put(row.get("enhet_id"), row.get("status")));
    return statuses;
  }

  private String text(String run, String unit) throws IOException {
    return rows(run).stream()
        .filter(row -> row.get("enhet_id").equals(unit))
        .findFirst()
        .orElseThrow()
        .get("tekst");
  }

  private long counted(String run, String outcome) throws IOException {
    return rows(run).stream()
        .filter(row -> row.get("utfall").equals(outcome))
        .filter(row -> !List.of("RETTET", "BORTE").contains(row.get("status")))
        .count();
  }

  private long tallied(String run) throws IOException {
    return result(run).get("kriterier").get(0).get("enheter").get("AVVIK").asLong();
  }

  private JsonNode result(String run) throws IOException {
    return JsonMapper.shared()
        .readTree(Files.readString(folder.resolve(run).resolve("resultat.json")));
  }
}
