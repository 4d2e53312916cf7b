package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.tilsynslupe.criterion.ParameterOverride;
import no.tilsynslupe.job.hash.Sha256;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Criteria files: what they choose, what is wrong with them, and how a job names one. */
class CriteriaFileTest {

  private static final String BOTH =
      """
      description: Barn
      criteria: [p27-barn, P27-3MND]
      overrides:
        - {criterion: P27-3MND, parameter: maneder, value: 4, from: 2024-07-01, reason: Prøve}
      """;

  @TempDir private Path folder;

  @Test
  void itChoosesCriteriaAndValuesWithAReason() throws IOException {
    CriteriaFile file = CriteriaFile.read(write("barn.yaml", BOTH));

    assertThat(file.criteria()).containsExactly("P27-BARN", "P27-3MND");
    assertThat(file.theme()).isNull();
    assertThat(file.description()).isEqualTo("Barn");
    assertThat(file.overrides())
        .extracting(
            ParameterOverride::parameter, ParameterOverride::value, ParameterOverride::reason)
        .containsExactly(tuple("maneder", "4", "Prøve"));
    assertThat(file.used()).isEqualTo(new UsedFile("barn.yaml", Sha256.of(BOTH)));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "criteria: [P27-BRAN]\n", "linje 1, «criteria»: «P27-BRAN» er ikke et kriterium."),
        Arguments.of("criteria: [P27-BRAN]\n", "Mente du «P27-BARN»?"),
        Arguments.of(
            "description: x\ntheme: botlbud\n", "linje 2, «theme»: «botlbud» er ikke et tema."),
        Arguments.of("theme: botlbud\n", "Mente du «botilbud»?"),
        Arguments.of(
            """
            theme: botilbud
            overrides:
              - {criterion: P27-3MND, parameter: manader, value: 4, reason: Prøve}
            """,
            "linje 3, «overrides.parameter»: «manader» er ikke en parameter i P27-3MND. Mente du «maneder»?"),
        Arguments.of(
            """
            theme: kvp
            overrides:
              - {criterion: P27-3MND, parameter: maneder, value: 4, reason: Prøve}
            """,
            "linje 3, «overrides.criterion»: P27-3MND er ikke blant kriteriene som er valgt"),
        Arguments.of(
            """
            overrides:
              - {criterion: P27-3MND, parameter: maneder, value: 4}
            """,
            "linje 2, «overrides.reason»: Nøkkelen mangler."),
        Arguments.of("them: botilbud\n", "«them»: Nøkkelen finnes ikke. Mente du «theme»?"),
        Arguments.of("description: x\n", "velger ingenting."),
        Arguments.of("", "Kriteriefilen «"),
        Arguments.of("theme: &a botilbud\n", "kan ikke brukes i kriteriefiler"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatIsWrongIsToldWithItsLine(String text, String message) throws IOException {
    Path file = write("barn.yaml", text);

    assertThatThrownBy(() -> CriteriaFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message);
  }

  @Test
  void aJobNamesOneRelativeToItself() throws IOException {
    write("kriterier/barn.yaml", BOTH);
    Path job = write("jobb.yaml", "input: [x]\ncriteria-file: kriterier/barn.yaml\n");

    JobFile read = JobFile.read(job);

    assertThat(read.criteria()).containsExactly("P27-BARN", "P27-3MND");
    assertThat(read.overrides()).hasSize(1);
    assertThat(read.criteriaFile()).isEqualTo(new UsedFile("barn.yaml", Sha256.of(BOTH)));
  }

  @Test
  void aJobDoesNotChooseInTwoPlaces() throws IOException {
    write("barn.yaml", BOTH);
    Path job = write("jobb.yaml", "input: [x]\ntheme: botilbud\ncriteria-file: barn.yaml\n");

    assertThatThrownBy(() -> JobFile.read(job))
        .hasMessageContaining("linje 3, «criteria-file»: Kan ikke brukes sammen med «theme».");
  }

  @Test
  void aCriteriaFileThatIsNotThereIsNamed() throws IOException {
    Path job = write("jobb.yaml", "input: [x]\ncriteria-file: barn.yaml\n");

    assertThatThrownBy(() -> JobFile.read(job))
        .hasMessageContaining("Finner ikke kriteriefilen «" + folder.resolve("barn.yaml") + "»");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
