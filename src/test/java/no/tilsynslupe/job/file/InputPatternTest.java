package no.tilsynslupe.job.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputPatternTest {
  @TempDir private Path folder;
  private Path jobFile;

  @BeforeEach
  void someExports() throws IOException {
    jobFile = folder.resolve("jobs/a.yaml");
    for (String path :
        List.of(
            "jobs/a.yaml",
            "inn/b.zip",
            "inn/a.zip",
            "inn/A.xlsx",
            "inn/.skjult.zip",
            "inn/2024/c.zip",
            "inn/2024/øst/d.zip",
            "inn/2025/e.zip")) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../inn/*.zip       | inn/a.zip inn/b.zip",
        "../inn/?.zip       | inn/a.zip inn/b.zip",
        "../inn/[b-z].zip   | inn/b.zip",
        "../inn/*.{zip,xlsx}| inn/A.xlsx inn/a.zip inn/b.zip",
        "../inn/**/*.zip    | inn/2024/c.zip inn/2024/øst/d.zip inn/2025/e.zip inn/a.zip inn/b.zip",
        "../inn/20*/*.zip   | inn/2024/c.zip inn/2025/e.zip",
        "../inn/*/øst       | inn/2024/øst",
        "../inn/202[45]     | inn/2024 inn/2025",
        "../*/2025/../a.zip | inn/a.zip",
        "../inn/.s*         | inn/.skjult.zip",
        "../inn             | inn",
        "../inn/            | inn",
        "../finnes-ikke     | finnes-ikke"
      })
  void aPatternMeansFilesAndFoldersInOrder(String pattern, String expected) throws IOException {
    List<String> unmatched = new ArrayList<>();
    assertThat(InputPattern.find(List.of(pattern), jobFile, unmatched))
        .extracting(path -> folder.relativize(path).toString().replace('\\', '/'))
        .containsExactly(expected.split(" "));
    assertThat(unmatched).isEmpty();
  }

  @Test
  void whatSeveralPatternsFitIsFoundOnce() throws IOException {
    assertThat(
            InputPattern.find(List.of("../inn/b.zip", "../inn/*.zip"), jobFile, new ArrayList<>()))
        .containsExactly(folder.resolve("inn/a.zip"), folder.resolve("inn/b.zip"));
  }

  @Test
  void anAbsolutePathIsNotCountedFromTheJobFile() throws IOException {
    String pattern = folder.resolve("inn").toAbsolutePath() + "/*.xlsx";
    assertThat(InputPattern.find(List.of(pattern), jobFile, new ArrayList<>()))
        .containsExactly(folder.resolve("inn/A.xlsx").toAbsolutePath());
  }

  @Test
  void patternsThatFitNothingAreTold() throws IOException {
    List<String> unmatched = new ArrayList<>();
    InputPattern.find(List.of("../inn/*.zip", "../inn/*.csv", "../ut/*.zip"), jobFile, unmatched);
    assertThat(unmatched).containsExactly("../inn/*.csv", "../ut/*.zip");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsBackEndsTheSearch() throws IOException {
    Files.createSymbolicLink(folder.resolve("inn/2024/tilbake"), folder.resolve("inn"));
    assertThat(InputPattern.find(List.of("../inn/**/e.zip"), jobFile, new ArrayList<>()))
        .containsExactly(folder.resolve("inn/2025/e.zip"));
  }
}
