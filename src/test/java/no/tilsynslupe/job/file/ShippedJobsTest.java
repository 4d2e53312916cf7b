package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job files that come with the program, and the schema beside them. */
class ShippedJobsTest {
  private static final Path JOBS = Path.of("jobs");

  static List<Path> jobs() throws IOException {
    try (Stream<Path> files = Files.list(JOBS)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void threeJobsShip() throws IOException {
    assertThat(jobs())
        .containsExactly(
            JOBS.resolve("egenvurdering.yaml"),
            JOBS.resolve("internkontroll-kvartal.yaml"),
            JOBS.resolve("tilsyn-botilbud.yaml"));
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void eachIsRightAndFindsItsInputAndTellsEditorsOfTheSchema(Path file) throws IOException {
    JobFile job = JobFile.read(file);
    List<String> unmatched = new ArrayList<>();
    assertThat(InputPattern.find(job.input(), job.path(), unmatched))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).exists());
    assertThat(unmatched).isEmpty();
    assertThat(Files.readString(file))
        .startsWith("# yaml-language-server: $schema=jobb.schema.json\n");
  }

  @Test
  void aCriteriaFileShipsBesideThemAndTellsEditorsOfItsSchema() throws IOException {
    Path file = JOBS.resolve("kriterier").resolve("barn.yaml");
    CriteriaFile read = CriteriaFile.read(file);

    assertThat(read.criteria()).isNotEmpty();
    assertThat(read.overrides()).isNotEmpty();
    assertThat(Files.readString(file))
        .startsWith("# yaml-language-server: $schema=kriterier.schema.json\n");
  }

  /** Written anew with {@code -Dskriv.skjema=true}. */
  @Test
  void theSchemasSayWhatTheReadersGoBy() throws IOException {
    compare(JOBS.resolve("jobb.schema.json"), JobSchema.json());
    compare(
        JOBS.resolve("kriterier").resolve("kriterier.schema.json"), JobSchema.ofCriteriaFiles());
  }

  private static void compare(Path file, String schema) throws IOException {
    if (Boolean.getBoolean("skriv.skjema")) {
      Files.writeString(file, schema);
    }
    assertThat(Files.readString(file)).isEqualTo(schema);
  }
}
