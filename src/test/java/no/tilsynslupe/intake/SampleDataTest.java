package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsynslupe.intake.RowTally.Fate;
import no.tilsynslupe.sak.Sak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample data come out as their README says. */
class SampleDataTest {
  private static final Path SAMPLES = Path.of("sample-data");

  @TempDir private Path temp;

  private TestExport.Outcome read(String name) throws Exception {
    // Copied, because the outcome's spool is made beside the export.
    Path copy = temp.resolve(name);
    Path original = SAMPLES.resolve(name);
    if (Files.isDirectory(original)) {
      Files.createDirectories(copy);
      try (var files = Files.list(original)) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName().toString()));
        }
      }
    } else {
      Files.copy(original, copy);
    }
    return TestExport.read(IntakeOptions.defaults(), List.of(copy));
  }

  @Test
  void theFolderIsReadWithoutARejectedRow() throws Exception {
    TestExport.Outcome outcome = read("saksuttrekk");
    assertThat(outcome.cases()).hasSize(64);
    assertThat(outcome.rejects()).isEmpty();
    assertThat(outcome.result().files()).hasSize(13);
  }

  @Test
  void theWorkbookHoldsTheSameAsTheFolder() throws Exception {
    TestExport.Outcome folder = read("saksuttrekk");
    TestExport.Outcome workbook = read("saksuttrekk.xlsx");
    List<Function<Sak, List<?>>> tables =
        List.of(
            Sak::ytelser,
            Sak::soknader,
            Sak::vedtak,
            Sak::vilkar,
            Sak::dokumentkrav,
            Sak::oppfolging,
            Sak::botilbud,
            Sak::kvp,
            Sak::planer,
            Sak::utbetalinger,
            Sak::klager);
    assertThat(heads(workbook)).isEqualTo(heads(folder));
    for (Function<Sak, List<?>> table : tables) {
      assertThat(rows(workbook, table)).isEqualTo(rows(folder, table));
    }
  }

  private static String heads(TestExport.Outcome outcome) {
    return outcome.cases().stream()
        .map(sak -> sak.key() + " " + sak.uttrekkDato() + " " + sak.hode())
        .collect(Collectors.joining("\n"));
  }

  /** Every record as text, without its place. */
  private static String rows(TestExport.Outcome outcome, Function<Sak, List<?>> table) {
    return outcome.cases().stream()
        .flatMap(sak -> table.apply(sak).stream())
        .map(row -> row.toString().replaceAll("kilde=[^,]*, ", ""))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "uttrekk.csv, 1, 1, 0, 0",
    "saker.csv, 30, 25, 4, 1",
    "soknader.csv, 89, 87, 2, 0",
    "vedtak.csv, 107, 98, 8, 1",
    "vilkar.csv, 73, 71, 2, 0",
    "dokumentkrav.csv, 0, 0, 0, 0",
    "oppfolging.csv, 81, 79, 2, 0",
    "botilbud.csv, 11, 10, 1, 0",
    "kvp.csv, 3, 3, 0, 0",
    "utbetalinger.csv, 202, 197, 3, 2",
    "klager.csv, 4, 4, 0, 0",
  })
  void everyRowOfTheMessyExportIsAccountedFor(
      String file, long read, long accepted, long rejected, long duplicates) throws Exception {
    TestExport.Outcome outcome = read("rotete-uttrekk");
    String name =
        outcome.result().files().stream()
            .map(FileReport::fil)
            .filter(fil -> fil.equalsIgnoreCase(file))
            .findFirst()
            .orElseThrow();
    assertThat(outcome.file(name).lest()).as("read").isEqualTo(read);
    assertThat(outcome.count(name, Fate.GODTATT)).as("accepted").isEqualTo(accepted);
    assertThat(outcome.count(name, Fate.AVVIST)).as("rejected").isEqualTo(rejected);
    assertThat(outcome.count(name, Fate.DUPLIKAT)).as("duplicates").isEqualTo(duplicates);
  }

  @Test
  void theMessyExportsRejectedRowsStandWhereItsReadmeSays() throws Exception {
    assertThat(read("rotete-uttrekk").rejects())
        .extracting(reject -> reject.fil() + ":" + reject.linje())
        .contains(
            "saker.csv:11",
            "saker.csv:16",
            "saker.csv:22",
            "saker.csv:31",
            "soknader.csv:13",
            "soknader.csv:91",
            "vedtak.csv:108",
            "oppfolging.csv:83",
            "utbetalinger.csv:79");
  }
}
