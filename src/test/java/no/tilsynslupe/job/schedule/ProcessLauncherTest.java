package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLauncherTest {
  private static final Launch LAUNCH =
      Launch.fresh("jobb", Path.of("jobb.yaml"), Instant.parse("2025-04-01T01:00:00Z"), null);

  @TempDir Path reports;

  /** Prints what it is told to, and ends. */
  static final class Printer {
    private Printer() {}

    public static void main(String[] args) {
      System.out.println("kommando " + args[0]);
      System.out.println(System.getProperty("skriv"));
    }
  }

  @Test
  void theErrorOfAnEarlierAttemptIsNotToldOfALaterOne() throws Exception {
    assertThat(end("Feil: det første").lastError()).isEqualTo("det første");
    assertThat(end("drept").lastError()).isEmpty();
    assertThat(end("Feil: det tredje").lastError()).isEqualTo("det tredje");
    assertThat(end("Error: the fourth").lastError()).isEqualTo("the fourth");
    assertThat(reports.resolve("jobb").resolve("20250401-030000.logg"))
        .content()
        .contains("det første", "drept", "det tredje");
  }

  @Test
  void aLogThatWasRemovedMeanwhileTellsOfNoError() throws Exception {
    end("Feil: det første");
    Launcher.Child second = end("Feil: det andre");
    Path log = reports.resolve("jobb").resolve("20250401-030000.logg");
    Files.writeString(log, "");
    assertThat(second.lastError()).isEmpty();
    Files.delete(log);
    assertThat(second.lastError()).isEmpty();
  }

  private Launcher.Child end(String text) throws Exception {
    ProcessLauncher.Jvm jvm =
        new ProcessLauncher.Jvm(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            List.of("-Xshare:auto", "-Dstdout.encoding=UTF-8", "-Dskriv=" + text),
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Printer.class.getName());
    Launcher.Child child = new ProcessLauncher(reports, jvm).start(LAUNCH);
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (child.alive()) {
      assertThat(System.nanoTime()).isLessThan(until);
      TimeUnit.MILLISECONDS.sleep(10);
    }
    return child;
  }
}
