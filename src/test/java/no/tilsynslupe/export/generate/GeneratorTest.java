package no.tilsynslupe.export.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.privacy.IdentityDetector;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
  @TempDir Path folder;

  private static GenerateOptions options(long seed) {
    return new GenerateOptions(60, seed, 3, 5, 2, 20, 0.1, Set.of(), false);
  }

  private static GenerateOptions without(Set<String> columns) {
    return new GenerateOptions(30, 1, 1, 1, 1, 10, 0.1, columns, false);
  }

  @Test
  void theSameSeedGivesTheSameBytesAndAnotherSeedGivesOthers() throws IOException {
    assertThat(make(1, "a")).isEqualTo(make(1, "b")).isNotEqualTo(make(2, "c"));
  }

  @Test
  void anExportHasAsManyCasesAsAskedForInAsManyOfficesAndMunicipalities() throws IOException {
    Map<String, String> files = make(3, "a");
    List<String> saker = files.get("uttrekk/saker.csv").lines().skip(1).toList();
    assertThat(saker).hasSize(60).doesNotHaveDuplicates();
    assertThat(saker.stream().map(row -> row.split(";")[1]).distinct()).hasSize(3);
    assertThat(saker.stream().map(row -> row.split(";")[2]).distinct()).hasSize(5);
  }

  @Test
  void nothingInItLooksLikeAnIdentityNumber() throws IOException {
    make(4, "a")
        .forEach(
            (file, text) ->
                assertThat(text.lines().flatMap(row -> Stream.of(row.split(";"))))
                    .as(file)
                    .noneMatch(cell -> IdentityDetector.find(cell) != null));
  }

  @Test
  void aColumnThatIsToBeMissingIsNeitherThereNorSaidToBeCovered() throws IOException {
    new Generator(without(Set.of("vedtak.vurdert_18"))).write(folder);
    assertThat(Files.readString(folder.resolve("uttrekk/vedtak.csv"))).doesNotContain("vurdert_18");
    assertThat(Files.readString(folder.resolve("uttrekk/uttrekk.csv")))
        .contains("vedtak.vurdert_19")
        .doesNotContain("vurdert_18");
  }

  @Test
  void aColumnIsRefusedWhereTheKeyCouldNotTellWhatItsAbsenceMeans() {
    assertThatThrownBy(() -> new Generator(without(Set.of("saker.fodselsar"))).write(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("saker.fodselsar")
        .hasMessageContaining("vedtak.vurdert_18");
  }

  @Test
  void nothingIsWrittenIntoAFolderThatHoldsSomething() throws IOException {
    Files.writeString(folder.resolve("viktig.txt"), "min");
    assertThatThrownBy(() -> new Generator(options(1)).write(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("ikke tom");
    assertThat(folder.resolve("uttrekk")).doesNotExist();
  }

  @Test
  void anExportForEachMunicipalityHoldsItsOwnCasesOnly() throws IOException {
    GenerateOptions options = new GenerateOptions(60, 5, 3, 5, 1, 10, 0.1, Set.of(), true);
    new Generator(options).write(folder);
    for (String number : List.of("9001", "9002", "9003")) {
      Path saker = folder.resolve("uttrekk").resolve(number).resolve("saker.csv");
      assertThat(Files.readAllLines(saker).stream().skip(1).map(row -> row.split(";")[1]))
          .isNotEmpty()
          .containsOnly(number);
    }
  }

  private Map<String, String> make(long seed, String name) throws IOException {
    Path made = folder.resolve(name);
    new Generator(options(seed)).write(made);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(made)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(made.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
