package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** The program itself, with real processes that are killed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can't be asked to end")
class SchedulerProcessTest {
  @TempDir Path folder;
  private Path console;
  private final List<Process> started = new ArrayList<>();

  /**
   * The processes of runs, in the order in which they were first seen. A handle knows when its
   * process began, and never ends another one that has got the number since.
   */
  private final Set<ProcessHandle> runs = new LinkedHashSet<>();

  /** A year is twelve minutes here: no second moment comes while the test goes on. */
  @BeforeEach
  void aYearlyJob() throws IOException {
    console = folder.resolve("konsoll");
    Path jobs = Files.createDirectory(folder.resolve("jobs"));
    Path sample = Path.of("sample-data", "saksuttrekk").toAbsolutePath();
    Files.writeString(
        jobs.resolve("aar.yaml"),
        """
        input: ["%s"]
        formats: [json]
        threads: 1
        cron: 0 3 1 4 *
        """
            .formatted(sample));
  }

  @AfterEach
  void nothingIsLeftRunning() {
    lookForRuns();
    started.forEach(Process::destroyForcibly);
    runs.forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void aMomentEndsWithOneFinishedRunWhateverIsKilled() throws Exception {
    Process first = start();
    killRun(0, 0);
    killRun(1, 1);
    lookForRuns();
    first.destroyForcibly().waitFor();

    Process second = start();
    until(this::isFinished);
    assertThat(startAndEnd()).as("a second scheduler").isEqualTo(2);
    assertThat(log()).contains("En planlegger er allerede i gang");

    second.destroy();
    assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isZero();
    assertThat(log()).contains("Planleggeren er stoppet.");
    try (Stream<Path> content = Files.list(folder.resolve("reports").resolve("aar"))) {
      assertThat(content.filter(Files::isDirectory)).containsExactly(run());
    }
    assertThat(Files.readString(run().resolve("kjoring.json"))).contains("2025-04-01T01:00:00Z");
  }

  /**
   * Waits for the run of that number, and kills it as it works. One that ended before is as good:
   * then there is nothing left to kill.
   *
   * @param carriedOn how often the run's record says by then that it was carried on
   */
  private void killRun(int number, int carriedOn) throws Exception {
    until(() -> runs.size() > number || isFinished());
    if (runs.size() > number) {
      ProcessHandle process = List.copyOf(runs).get(number);
      until(() -> works(carriedOn) || !process.isAlive());
      process.destroyForcibly();
    }
  }

  private boolean works(int carriedOn) throws IOException {
    Path record = run().resolveSibling(run().getFileName() + ".delvis").resolve("kjoring.json");
    try {
      return new ObjectMapper().readTree(Files.readString(record)).path("fortsatt").size()
          >= carriedOn;
    } catch (NoSuchFileException notYetOrFinished) {
      return isFinished();
    }
  }

  private boolean isFinished() {
    return Files.exists(run().resolve("kjoring.json"));
  }

  private Path run() {
    return folder.resolve("reports").resolve("aar").resolve("20250401-030000");
  }

  private void lookForRuns() {
    started.forEach(scheduler -> scheduler.children().forEach(runs::add));
  }

  private String log() {
    try {
      return Files.exists(console) ? Files.readString(console) : "";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Condition {
    boolean holds() throws IOException;
  }

  private void until(Condition condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!condition.holds()) {
      lookForRuns();
      assertThat(System.nanoTime()).as(log()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private int startAndEnd() throws Exception {
    Process process = start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /** On the eve of the moment, half a day a second: it begins after a moment. */
  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", classPath(), "no.tilsynslupe.cli.Main", "schedule"));
    command.add(folder.resolve("jobs").toString());
    command.addAll(List.of("--reports", folder.resolve("reports").toString()));
    command.addAll(List.of("--clock", "2025-03-31T12:00:00+02:00", "--speed", "43200"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()))
            .start();
    started.add(process);
    return process;
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
