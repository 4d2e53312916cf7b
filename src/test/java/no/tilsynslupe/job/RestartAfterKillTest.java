package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RestartAfterKillTest {
  private static final int KILLED = 137;

  @TempDir static Path whole;
  @TempDir Path folder;

  @BeforeAll
  static void aRunThatNobodyDisturbs() throws IOException {
    SmallRun.start(whole.resolve("run"), 1);
  }

  static Stream<String> boundaries() {
    return Stream.of(
        "record.written:1",
        "intake.before:1",
        "intake.portion:1",
        "check.before:1",
        "check.begun:1",
        "tallies.before:1",
        "tallies.portion:1",
        "reports.before:1",
        "reports.portion:1",
        "publish.before:1",
        "publish.between:1");
  }

  /** Moments inside the partitioned step, by the same seed every time. */
  static Stream<String> moments() {
    Random random = new Random(20240501);
    return Stream.generate(() -> "check.portion:" + (1 + random.nextInt(100))).limit(20);
  }

  @ParameterizedTest
  @MethodSource({"boundaries", "moments"})
  void aRunThatWasKilledEndsAsOneThatWasNot(String crash) throws Exception {
    Path run = folder.resolve("run");
    int code =
        KilledProcess.run(
            folder.resolve("log"), crash, SmallRun.class, "start", run.toString(), "2");
    assertThat(code).as(Files.readString(folder.resolve("log"))).isEqualTo(KILLED);
    assertThat(run).doesNotExist();

    SmallRun.restart(run);

    assertThat(run.resolve("funn.csv"))
        .hasSameBinaryContentAs(whole.resolve("run").resolve("funn.csv"));
    assertThat(run.resolve("spool")).doesNotExist();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("run", "log");
    }
  }

  @Test
  void aRunThatIsKilledTwiceStillEndsTheSame() throws Exception {
    Path run = folder.resolve("run");
    Path log = folder.resolve("log");
    KilledProcess.run(log, "check.portion:40", SmallRun.class, "start", run.toString(), "2");
    int code =
        KilledProcess.run(log, "check.portion:60", SmallRun.class, "restart", run.toString());
    assertThat(code).isEqualTo(KILLED);

    SmallRun.restart(run);

    assertThat(run.resolve("funn.csv"))
        .hasSameBinaryContentAs(whole.resolve("run").resolve("funn.csv"));
  }

  @Test
  void aFinishedRunIsNotCarriedOn() {
    assertThatThrownBy(() -> SmallRun.restart(whole.resolve("run")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("er ferdig");
  }

  @Test
  void aFolderWithoutARunIsNotCarriedOn() {
    assertThatThrownBy(() -> SmallRun.restart(folder.resolve("nothing")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Finner ingen avbrutt kjøring");
  }
}
