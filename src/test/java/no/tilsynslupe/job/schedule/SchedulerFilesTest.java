package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.job.PrivateFolders;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;

/** The lock, the log, the state and the permissions. */
class SchedulerFilesTest {
  private static final Instant NOW = Instant.parse("2025-10-26T00:30:00Z");

  @TempDir Path folder;

  @Test
  void aSecondSchedulerIsToldWhoTheFirstIs() throws IOException {
    SchedulerLock first = SchedulerLock.take(folder, NOW);
    assertThatThrownBy(() -> SchedulerLock.take(folder, NOW))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.kind()).isEqualTo(UserError.Kind.WRONG_USE))
        .hasMessageContaining("En planlegger er allerede i gang")
        .hasMessageContaining("prosess " + ProcessHandle.current().pid())
        .hasMessageContaining("startet 2025-10-26T02:30:00+02:00");
    first.close();
    SchedulerLock.take(folder, NOW).close();
  }

  @Test
  void theLogTellsTheTwoHoursOfAutumnApart() throws IOException {
    Instant[] now = {NOW};
    StringWriter console = new StringWriter();
    try (LogJournal journal =
        new LogJournal(folder, () -> now[0], new PrintWriter(console, true))) {
      journal.say("første");
      now[0] = NOW.plusSeconds(3600);
      journal.say("jobb", "andre\nlinje");
    }
    assertThat(Files.readAllLines(folder.resolve("planlegger.0.log")))
        .containsExactly(
            "2025-10-26T02:30:00+02:00 første", "2025-10-26T02:30:00+01:00 jobb: andre linje");
    assertThat(console.toString().lines())
        .containsExactlyElementsOf(Files.readAllLines(folder.resolve("planlegger.0.log")));
  }

  @Test
  void theLogGoesOnAfterARestartAndNeverGrowsBeyondItsFiles() throws IOException {
    for (int start = 0; start < 3; start++) {
      try (LogJournal journal =
          new LogJournal(folder, () -> NOW, new PrintWriter(new StringWriter()), 1000, 3)) {
        for (int line = 0; line < 20; line++) {
          journal.say("start %d linje %d".formatted(start, line));
        }
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> logs = files.toList();
      assertThat(logs.stream().map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("planlegger.0.log", "planlegger.1.log", "planlegger.2.log");
      for (Path log : logs) {
        assertThat(Files.size(log)).isLessThan(1200);
      }
    }
    assertThat(folder.resolve("planlegger.0.log"))
        .content()
        .contains("start 2 linje 19")
        .doesNotContain("start 0");
  }

  @Test
  void anIdentityNumberInTheNameOfADeliveryIsNotLogged() throws IOException {
    // The check digits don't fit: nobody's.
    String number = "01017012345";
    StringWriter console = new StringWriter();
    try (LogJournal journal = new LogJournal(folder, () -> NOW, new PrintWriter(console, true))) {
      journal.say("jobb", "leveransen «" + number + ".zip» er tatt.");
    }
    assertThat(folder.resolve("planlegger.0.log"))
        .content()
        .contains("***********")
        .doesNotContain(number);
    assertThat(console.toString()).doesNotContain(number);
  }

  @Test
  void theStateIsReadAsItWasWritten() throws IOException {
    PlanState state =
        new PlanState(
            NOW,
            Map.of(
                "b", new PlanState.JobState("@monthly", NOW), "å", new PlanState.JobState("", NOW)),
            new TrialMark(new TrialClock.Setting(NOW, 86_400), NOW, NOW));
    assertThat(PlanState.read(folder)).isNull();
    state.write(folder);
    assertThat(PlanState.read(folder)).isEqualTo(state);
  }

  @Test
  void aStateThatWasCutOffIsNotTakenForOne() throws IOException {
    Files.writeString(PlanState.file(folder), "{\"sist_sett\" : \"2025-");
    assertThatThrownBy(() -> PlanState.read(folder)).isInstanceOf(JacksonException.class);
    Files.writeString(PlanState.file(folder), "");
    assertThatThrownBy(() -> PlanState.read(folder)).isInstanceOf(JacksonException.class);
    Files.writeString(PlanState.file(folder), "{\"jobber\" : {\"a\" : {\"cron\" : null}}}");
    assertThatThrownBy(() -> PlanState.read(folder)).isInstanceOf(JacksonException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void foldersAreTheOwnersAlone() throws IOException {
    Path made = PrivateFolders.make(folder.resolve("reports").resolve("kvartal"));
    for (Path path : List.of(made, made.getParent())) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .isEqualTo("rwx------");
    }
  }
}
