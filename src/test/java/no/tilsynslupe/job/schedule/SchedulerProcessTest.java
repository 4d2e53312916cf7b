package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, with real processes that are killed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can't be asked to end")
class SchedulerProcessTest {
  private static final Pattern RUN = Pattern.compile("\\(prosess (\\d+)\\)\\.$", Pattern.MULTILINE);

  @TempDir Path folder;
  private Path console;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void aQuarterlyJob() throws IOException {
    console = folder.resolve("konsoll");
    Path jobs = Files.createDirectory(folder.resolve("jobs"));
    Path sample = Path.of("sample-data", "saksuttrekk").toAbsolutePath();
    Files.writeString(
        jobs.resolve("kvartal.yaml"),
        """
        input: ["%s"]
        formats: [json]
        threads: 1
        cron: 0 3 1 1,4,7,10 *
        """
            .formatted(sample));
  }

  @AfterEach
  void nothingIsLeftRunning() {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    runs().forEach(run -> ProcessHandle.of(run).ifPresent(ProcessHandle::destroyForcibly));
  }

  @Test
  void aQuarterEndsWithOneFinishedRunWhateverIsKilled() throws Exception {
    Process first = start();
    killRun(0);
    killRun(1);
    first.destroyForcibly().waitFor();

    Process second = start();
    until(() -> Files.exists(run().resolve("kjoring.json")));
    assertThat(startAndEnd()).as("a second scheduler").isEqualTo(2);
    assertThat(log()).contains("En planlegger er allerede i gang");

    second.destroy();
    assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isZero();
    assertThat(log()).contains("Planleggeren er stoppet.");
    try (Stream<Path> content = Files.list(folder.resolve("reports").resolve("kvartal"))) {
      assertThat(content.filter(Files::isDirectory)).containsExactly(run());
    }
    assertThat(Files.readString(run().resolve("kjoring.json"))).contains("2025-04-01T01:00:00Z");
  }

  /** Waits for the run of that number, and kills it as it works. */
  private void killRun(int number) throws Exception {
    until(() -> runs().size() > number);
    TimeUnit.MILLISECONDS.sleep(700);
    ProcessHandle.of(runs().get(number)).ifPresent(ProcessHandle::destroyForcibly);
  }

  private Path run() {
    return folder.resolve("reports").resolve("kvartal").resolve("20250401-030000");
  }

  /** The processes of the runs, as the log names them. */
  private List<Long> runs() {
    return RUN.matcher(log())
        .results()
        .filter(match -> !line(match).contains("Planleggeren"))
        .map(match -> Long.valueOf(match.group(1)))
        .toList();
  }

  private String line(MatchResult match) {
    String before = log().substring(0, match.end());
    return before.substring(before.lastIndexOf('\n') + 1);
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
      assertThat(System.nanoTime()).as(log()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private int startAndEnd() throws Exception {
    Process process = start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }

  /** On the eve of the quarter, a day a second: it begins after a moment. */
  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    command.addAll(List.of("-cp", classPath(), "no.tilsynslupe.cli.Main", "schedule"));
    command.add(folder.resolve("jobs").toString());
    command.addAll(List.of("--reports", folder.resolve("reports").toString()));
    command.addAll(List.of("--clock", "2025-03-31T12:00:00+02:00", "--speed", "86400"));
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
