package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.job.hash.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole check in a process of its own that dies; carried on, it gives the same bytes. */
class RestartAfterKillTest {
  private static final int KILLED = 137;
  private static final int MOMENTS = Integer.getInteger("moments", 3);

  @TempDir static Path undisturbed;
  private static TreeMap<String, String> expected = new TreeMap<>();

  @TempDir Path folder;

  @BeforeAll
  static void aRunThatNobodyDisturbs() throws IOException {
    CheckProcess.start(undisturbed.resolve("run"), 1, List.of());
    expected = results(undisturbed.resolve("run"));
    assertThat(expected)
        .containsKeys("funn.csv", "vurderinger.csv", "resultat.json", "rapport.xlsx");
  }

  /** Before and after each step until the reports are written. */
  static Stream<String> boundaries() {
    return Stream.of(
        "record.written:1",
        "intake.before:1",
        "intake.portion:1",
        "check.before:1",
        "check.begun:1",
        "check.begun:3",
        "check.portion:2",
        "check.portion:5",
        "tallies.before:1",
        "tallies.portion:1");
  }

  /** Before, in and after the reports, and around the renaming at the end. */
  static Stream<String> boundariesOfTheReports() {
    return Stream.of(
        "reports.before:1", "reports.portion:1", "publish.before:1", "publish.between:1");
  }

  /**
   * Moments inside the partitioned step, between two cases, by the same seed every time. Each costs
   * a process of its own: more of them by {@code -Dmoments=N}.
   */
  static Stream<String> moments() {
    Random random = new Random(20241231);
    List<String> moments = new ArrayList<>();
    for (int i = 0; i < MOMENTS; i++) {
      moments.add("check.case:" + (1 + random.nextInt(64)));
    }
    return moments.stream();
  }

  @ParameterizedTest
  @MethodSource("boundariesOfTheReports")
  void aRunThatWasKilledAmongItsReportsEndsAsOneThatWasNot(String crash) throws Exception {
    assertThat(killedAndResumed(crash)).isEqualTo(expected);
  }

  /** Without workbook and charts, which are no nearer to these moments than among the reports. */
  @ParameterizedTest
  @MethodSource({"boundaries", "moments"})
  void aRunThatWasKilledBeforeItsReportsEndsAsOneThatWasNot(String crash) throws Exception {
    assertThat(killedAndResumed(crash, "csv", "json")).isEqualTo(textFiles());
  }

  private Map<String, String> killedAndResumed(String crash, String... formats) throws Exception {
    Path run = folder.resolve("run");
    Path log = folder.resolve("log");
    List<String> arguments = new ArrayList<>(List.of("start", run.toString()));
    arguments.addAll(List.of(formats));
    int code = KilledProcess.run(log, crash, CheckProcess.class, arguments.toArray(String[]::new));
    assertThat(code).as(Files.readString(log)).isEqualTo(KILLED);
    assertThat(run).doesNotExist();

    CheckProcess.resume(run);

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("run", "log");
    }
    return results(run);
  }

  private static Map<String, String> textFiles() {
    Map<String, String> files = new TreeMap<>(expected);
    files.keySet().removeIf(name -> !name.endsWith(".csv") && !name.endsWith(".json"));
    // The list of the charts comes with them.
    files.keySet().removeIf(name -> name.startsWith("diagrammer"));
    return files;
  }

  @Test
  void aRunThatIsKilledTwiceEndsTheSame() throws Exception {
    Path run = folder.resolve("run");
    Path log = folder.resolve("log");
    KilledProcess.run(
        log, "check.case:20", CheckProcess.class, "start", run.toString(), "csv", "json");
    int code =
        KilledProcess.run(log, "check.case:10", CheckProcess.class, "resume", run.toString());
    assertThat(code).as(Files.readString(log)).isEqualTo(KILLED);

    CheckProcess.resume(run);

    assertThat(results(run)).isEqualTo(textFiles());
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    CheckProcess.start(folder.resolve("run"), 4, List.of());
    assertThat(results(folder.resolve("run"))).isEqualTo(expected);
  }

  /** Fingerprints of the result files: all but the log of the run and its database. */
  private static TreeMap<String, String> results(Path run) throws IOException {
    TreeMap<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = run.relativize(file).toString();
        if (!name.equals("kjoring.json") && !name.equals("kjoring.mv.db")) {
          results.put(name, Sha256.hex(Sha256.digest().digest(Files.readAllBytes(file))));
        }
      }
    }
    return results;
  }
}
