package no.tilsynslupe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The shell launcher, with a {@code java} and a {@code mvn} that only tell how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path root;
  private Path app;

  @BeforeEach
  void aProgramInAFolderWithSpacesAndNorwegianLetters() throws IOException {
    root = Files.createDirectories(folder.resolve("blå mappe/tilsynslupe-kø"));
    app = Files.createDirectories(root.resolve("target/app"));
    Files.copy(Path.of("tilsynslupe"), root.resolve("tilsynslupe"));
    executable(root.resolve("tilsynslupe"), Files.readString(Path.of("tilsynslupe")));
    Files.createDirectories(root.resolve("src/main"));
    Files.writeString(root.resolve("pom.xml"), "<project/>");
    for (String path : List.of("pom.xml", "src/main", "src")) {
      Files.setLastModifiedTime(root.resolve(path), FileTime.from(LONG_AGO));
    }
    executable(
        folder.resolve("jdk/bin/java"),
        """
        #!/bin/sh
        case "$*" in *StartupTraining*) exit 1 ;; esac
        echo "LC_ALL=${LC_ALL:-}"
        for argument in "$@"; do echo "$argument"; done
        """);
    executable(
        folder.resolve("bin/mvn"),
        """
        #!/bin/sh
        echo "støy fra byggingen"
        mkdir -p target/app/lib && : > target/app/tilsynslupe.jar && : > target/app/lib/a.jar
        """);
  }

  @Test
  void whatIsMissingIsBuiltOnceAndOneLineSaysSo() throws Exception {
    Result first = launch(root.resolve("tilsynslupe"), "--help");
    assertThat(first.code()).isZero();
    assertThat(first.err()).singleElement().asString().startsWith("Bygger Tilsynslupe");
    assertThat(first.out()).noneMatch(line -> line.contains("støy"));

    Result second = launch(root.resolve("tilsynslupe"), "--help");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).containsExactlyElementsOf(first.out());
  }

  @Test
  void newerSourcesAreBuiltAgain() throws Exception {
    launch(root.resolve("tilsynslupe"), "--help");
    Files.writeString(root.resolve("src/main/New.java"), "");
    Files.setLastModifiedTime(
        root.resolve("src/main/New.java"), FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(launch(root.resolve("tilsynslupe"), "--help").err()).isNotEmpty();
  }

  @Test
  void aBuildThatFailsSaysSoAndEndsWithCode5() throws Exception {
    executable(folder.resolve("bin/mvn"), "#!/bin/sh\necho 'ingen nett'\nexit 1\n");
    Result result = launch(root.resolve("tilsynslupe"), "--help");
    assertThat(result.code()).isEqualTo(5);
    assertThat(result.err()).contains("ingen nett").last().asString().startsWith("Feil: ");
    assertThat(app.resolve("bygd")).doesNotExist();
  }

  @Test
  void argumentsArriveAsTheyWereWrittenThroughASymbolicLinkFromElsewhere() throws Exception {
    Path link =
        Files.createSymbolicLink(
            folder.resolve("lenke"), Path.of("blå mappe/tilsynslupe-kø/tilsynslupe"));
    Result result = launch(link, "check", "mappe med æøå", "*", "$HOME", "");
    int main = result.out().indexOf("no.tilsynslupe.cli.Main");
    assertThat(result.out().subList(main + 1, result.out().size()))
        .containsExactly("check", "mappe med æøå", "*", "$HOME", "");
    assertThat(result.out())
        .contains(
            root.toRealPath()
                + "/target/app/tilsynslupe.jar:"
                + root.toRealPath()
                + "/target/app/lib/a.jar");
  }

  @Test
  void shortCommandsStartFastAndLongOnesRunFast() throws Exception {
    assertThat(launch(root.resolve("tilsynslupe"), "criteria").out())
        .contains("-XX:TieredStopAtLevel=1");
    for (String command : List.of("check", "sjekk", "restart")) {
      assertThat(launch(root.resolve("tilsynslupe"), "--debug", command).out())
          .doesNotContain("-XX:TieredStopAtLevel=1");
    }
    assertThat(launch(root.resolve("tilsynslupe"), "explain", "check").out())
        .contains("-XX:TieredStopAtLevel=1");
  }

  @Test
  void aJobIsALongMatterHoweverSmallItsFile() throws Exception {
    Path job = Files.writeString(folder.resolve("jobb.yaml"), "input: [a]");
    for (String command : List.of("run", "kjor")) {
      assertThat(launch(root.resolve("tilsynslupe"), command, job.toString()).out())
          .contains("-XX:+UseParallelGC")
          .doesNotContain("-XX:TieredStopAtLevel=1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lite uttrekk.zip, 1000, true",
    "halvstort.zip, 20000000, true",
    "stort.zip, 40000000, false",
    "vedtak.csv, 40000000, true"
  })
  void onlyALargeExportIsALongMatter(String name, int bytes, boolean shortMatter) throws Exception {
    Path export = Files.write(folder.resolve(name), new byte[bytes]);
    assertThat(
            launch(root.resolve("tilsynslupe"), "check", export.toString())
                .out()
                .contains("-XX:TieredStopAtLevel=1"))
        .isEqualTo(shortMatter);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--out", "--compare-with", "--sammenlign-med"})
  void whatLiesInTheFolderOfARunMakesASmallExportNoLongMatter(String option) throws Exception {
    Path export = Files.writeString(folder.resolve("lite uttrekk.zip"), "x");
    // By its name counted eight times, so that a small file shows whether it is counted at all.
    Path run = Files.createDirectories(folder.resolve("resultat.zip"));
    Files.write(run.resolve("rapport.xlsx"), new byte[40_000_000]);
    assertThat(
            launch(
                    root.resolve("tilsynslupe"),
                    "check",
                    option,
                    run.toString(),
                    "--overwrite",
                    export.toString())
                .out())
        .contains("-XX:TieredStopAtLevel=1");
  }

  @Test
  void norwegianLettersSurviveAnAsciiLocale() throws Exception {
    assertThat(launch(root.resolve("tilsynslupe"), "--help").out()).contains("LC_ALL=C.UTF-8");
  }

  private record Result(int code, List<String> out, List<String> err) {}

  private Result launch(Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.remove("LC_CTYPE");
    environment.put("LC_ALL", "C");
    int code = builder.start().waitFor();
    return new Result(
        code,
        Files.readAllLines(out, StandardCharsets.UTF_8),
        Files.readAllLines(err, StandardCharsets.UTF_8));
  }

  private static void executable(Path file, String script) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}
