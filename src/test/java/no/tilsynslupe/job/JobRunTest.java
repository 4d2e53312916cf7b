package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class JobRunTest {
  private static final Instant PLANNED = Instant.parse("2025-04-01T01:00:00Z");

  @TempDir private Path folder;
  private Path jobs;
  private Path reports;
  private Instant now = Instant.parse("2025-04-01T01:00:07Z");

  @BeforeEach
  void aSmallExport() throws IOException {
    jobs = Files.createDirectory(folder.resolve("jobs"));
    reports = folder.resolve("reports");
    export("uttrekk");
  }

  private Path export(String name) throws IOException {
    Path export = Files.createDirectory(folder.resolve(name));
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;9901;2024-01-01;2024-12-31;2025-01-15
        """);
    Files.writeString(export.resolve("saker.csv"), "sak_id;kontor\nS1;%s\n".formatted(name));
    Files.writeString(
        export.resolve("vedtak.csv"),
        """
        vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato
        V1;S1;2024-03-01;17;INNVILGET;
        """);
    return export;
  }

  @Test
  void aRunStandsInTheJobsFolderUnderThePlannedLocalTime() throws IOException {
    RunSummary summary = run("kvartal", "", planned());
    assertThat(summary.folder()).isEqualTo(reports.resolve("kvartal/20250401-030000"));
    RunRecord record = RunRecord.read(summary.folder());
    RunJob job = record.jobb();
    assertThat(job).isNotNull();
    assertThat(job.navn()).isEqualTo("kvartal");
    assertThat(job.jobbfil()).isEqualTo("kvartal.yaml");
    assertThat(job.planlagt()).isEqualTo(PLANNED);
    assertThat(job.sha256()).matches("[0-9a-f]{64}");
    assertThat(record.startet()).isEqualTo(now);
    assertThat(record.parametre().exports()).containsExactly(folder.resolve("uttrekk"));
  }

  @Test
  void byHandTheRunIsNamedAfterTheClockAndTwoAtOnceDiffer() throws IOException {
    assertThat(run("a", "", byHand(null)).folder()).hasFileName("20250401-030007");
    assertThat(run("a", "", byHand(null)).folder()).hasFileName("20250401-030007-2");
    assertThat(run("a", "", byHand(null)).folder()).hasFileName("20250401-030007-3");
  }

  @Test
  void aPlannedMomentHasOneRun() throws IOException {
    RunSummary first = run("a", "", planned());
    assertThat(refusal(job("a", "input: [../uttrekk]"), planned()).getMessage())
        .isEqualTo(
            "Kjøringen for dette tidspunktet er allerede ferdig: «%s».".formatted(first.folder()));
    assertThat(RunHistory.below(reports)).hasSize(1);
    JobRun.Request later = new JobRun.Request(null, PLANNED.plusSeconds(1), List.of());
    assertThat(run("a", "", later).folder()).hasFileName("20250401-030001");
  }

  @Test
  void whatARunPrintedGoesWithIt() throws IOException {
    Path run = run("a", "", planned()).folder();
    Path printed = Files.writeString(run.resolveSibling("20250401-030000.logg"), "Rader");
    Path other = Files.writeString(run.resolveSibling("20250701-030000.logg"), "Rader");
    RunPurge.below(reports, now.plusSeconds(60)).remove();
    assertThat(run).doesNotExist();
    assertThat(printed).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void relativePeriodsAreCountedFromTheDayGivenElseThePlannedElseToday() throws IOException {
    String period = "period: forrige kvartal";
    // Planned just after midnight in Norway, while it still is March in UTC.
    Instant planned = Instant.parse("2024-06-30T22:30:00Z");
    assertThat(from("a", period, new JobRun.Request(null, planned, List.of())))
        .isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(from("b", period, byHand(null))).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(from("c", period, byHand(LocalDate.of(2024, 12, 31))))
        .isEqualTo(LocalDate.of(2024, 7, 1));
  }

  @Test
  void exportsThatComeInTakeThePlaceOfTheJobs() throws IOException {
    Path other = export("annet");
    RunSummary summary = run("a", "", new JobRun.Request(null, null, List.of(other)));
    assertThat(RunRecord.read(summary.folder()).parametre().exports()).containsExactly(other);
  }

  @Test
  void aPatternThatNothingFitsIsRefusedAndRecorded() throws IOException {
    JobFile job = job("a", "input: ['../uttrekk', '../inn/*.zip', '../x*']");
    UserError error = refusal(job, planned());
    assertThat(error.kind()).isEqualTo(UserError.Kind.WRONG_USE);
    assertThat(error.lines())
        .containsExactly(
            "Ingen filer eller mapper passer til «../inn/*.zip» i jobben «a». Stier regnes fra mappen «%s»."
                .formatted(jobs),
            "Ingen filer eller mapper passer til «../x*» i jobben «a». Stier regnes fra mappen «%s»."
                .formatted(jobs));
    RunHistory.Entry entry = RunHistory.below(reports).get(0);
    assertThat(entry.state()).isEqualTo(RunHistory.State.FAILED);
    assertThat(entry.folder()).isEqualTo(reports.resolve("a/20250401-030000"));
    assertThat(entry.job()).isEqualTo("a");
    assertThat(entry.planned()).isEqualTo(PLANNED);
    assertThat(entry.failure())
        .isEqualTo(new RunHistory.Failure(2, String.join(" ", error.lines())));
  }

  @Test
  void aFailedRunKeepsItsNameSoThatTheNextGetsAnother() throws IOException {
    refusal(job("a", "input: ['../x*']"), planned());
    assertThat(run("a", "", planned()).folder()).hasFileName("20250401-030000-2");
  }

  @Test
  void aRunThatWasKilledBeforeItHadBegunGivesItsPlaceToTheNext() throws IOException {
    Path left = Files.createDirectories(reports.resolve("a/20250401-030000.delvis"));
    RunLock.take(left).close();
    assertThat(run("a", "", planned()).folder()).hasFileName("20250401-030000");
    assertThat(left).doesNotExist();
  }

  @Test
  void aFolderThatSomebodyElseHasPutInARunsPlaceIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectories(reports.resolve("a/20250401-030000.delvis"));
    Files.writeString(foreign.resolve("notat.txt"), "Ikke slett");
    assertThat(run("a", "", planned()).folder()).hasFileName("20250401-030000-2");
    assertThat(foreign.resolve("notat.txt")).exists();
  }

  @Test
  void theGateIsRecordedWithoutTheNumber() throws IOException {
    Files.writeString(
        folder.resolve("uttrekk/vedtak.csv"),
        "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;formal\n"
            + "V1;S1;2024-03-01;17;INNVILGET;gjelder 01017000027\n");
    refusal(job("a", "input: [../uttrekk]"), planned());
    Path failed = reports.resolve("a/20250401-030000.feil.json");
    assertThat(Files.readString(failed)).contains("\"kode\" : 4").doesNotContain("01017000027");
    assertThat(reports.resolve("a/20250401-030000.delvis")).doesNotExist();
  }

  @Test
  void aSecondRunOfAJobThatGoesOnIsRefusedAndLeavesNothing() throws IOException {
    JobFile job = job("a", "input: [../uttrekk]");
    try (JobLock lock = JobLock.take(reports.resolve("a"))) {
      assertThat(lock.folder()).isEqualTo(reports.resolve("a"));
      assertThat(refusal(job, planned()))
          .hasMessage("Jobben «a» kjører allerede. Vent til den er ferdig, eller stopp den først.");
      assertThat(RunHistory.below(reports)).isEmpty();
      // Another job may run meanwhile.
      assertThat(run("b", "", planned()).folder()).exists();
    }
    assertThat(run("a", "", planned()).folder()).exists();
  }

  @Test
  void reportsInsideTheExportAreRefused() throws IOException {
    reports = folder.resolve("uttrekk/reports");
    assertThat(refusal(job("a", "input: [../uttrekk]"), planned()))
        .hasMessageEndingWith("Velg en annen med --reports.");
  }

  @Test
  void aPlannedRunWhoseJobFileIsWrongIsRecorded() throws IOException {
    UserError error = new UserError(UserError.Kind.WRONG_USE, "Feil i filen.");
    jobRun().recordUnreadable("a", planned(), error);
    assertThat(RunHistory.below(reports))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.failure()).isEqualTo(new RunHistory.Failure(2, "Feil i filen.")));
  }

  @Test
  void runsThatAreKeptLongEnoughGoWhenANewOneIsDone() throws IOException {
    Path old = run("a", "keep-days: 30", byHand(null)).folder();
    Path other = run("b", "", byHand(null)).folder();
    now = now.plusSeconds(30 * 86_400);
    Path young = run("a", "keep-days: 30", byHand(null)).folder();
    assertThat(old).as("exactly thirty days old").exists();
    now = now.plusSeconds(1);
    RunSummary last = run("a", "keep-days: 30", byHand(null));
    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(last.folder()).exists();
    assertThat(other).as("a run of another job").exists();
    assertThat(last.merknader())
        .containsExactly("Slettet 1\u00a0kjøring av jobben som var eldre enn 30\u00a0dager.");
  }

  @Test
  void theRunJustMadeIsNeverRemoved() throws IOException {
    JobFile job = job("a", "input: [../uttrekk]\nkeep-days: 1");
    // A clock that runs two days ahead while the run goes on.
    List<Instant> times = new ArrayList<>();
    JobRun run =
        new JobRun(
            "test",
            reports,
            () -> {
              times.add(now);
              return now.plusSeconds(times.size() * 200_000L);
            },
            Progress.SILENT);
    assertThat(run.start(job, planned(), path -> {}).folder()).exists();
  }

  @Test
  void aStoppedRunOfAJobIsCarriedOnWhateverBecameOfItsFile() throws IOException {
    Path run = stopped("a");
    Files.delete(jobs.resolve("a.yaml"));
    try (JobLock lock = JobLock.take(reports.resolve("a"))) {
      assertThat(lock.folder()).isNotNull();
      assertThat(
              catchThrowableOfType(
                  UserError.class,
                  () -> new CheckJob("test", () -> now, Progress.SILENT).resume(run)))
          .hasMessageContaining("kjører allerede");
    }
    RunSummary summary = new CheckJob("test", () -> now, Progress.SILENT).resume(run);
    assertThat(summary.folder()).isEqualTo(run);
    assertThat(RunRecord.read(run).jobb()).extracting("navn").isEqualTo("a");
  }

  @Test
  void aRunThatEndsInErrorWhenItIsCarriedOnIsRecordedToo() throws IOException {
    Files.writeString(
        folder.resolve("uttrekk/vedtak.csv"),
        "vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;formal\n"
            + "V1;S1;2024-03-01;17;INNVILGET;gjelder 01017000027\n");
    Path run = stopped("a", 1);
    assertThat(
            catchThrowableOfType(
                UserError.class,
                () -> new CheckJob("test", () -> now, Progress.SILENT).resume(run)))
        .extracting(UserError::kind)
        .isEqualTo(UserError.Kind.PRIVACY_GATE);
    RunHistory.Entry entry = RunHistory.below(reports).get(0);
    assertThat(entry.state()).isEqualTo(RunHistory.State.FAILED);
    assertThat(entry.planned()).isEqualTo(PLANNED);
    assertThat(entry.failure()).extracting("exitCode").isEqualTo(4);
  }

  @Test
  void theHistoryTellsHowFarAStoppedRunCame() throws IOException {
    stopped("a");
    RunHistory.Entry entry = RunHistory.below(reports).get(0);
    assertThat(entry.state()).isEqualTo(RunHistory.State.STOPPED);
    assertThat(entry.job()).isEqualTo("a");
    assertThat(entry.finished()).isNull();
    assertThat(entry.reached())
        .isEqualTo(new RunHistory.Reached("Kontrollerer sakene", 2, 4, 0, 0, ""));
  }

  @Test
  void aJobWhoseNameHoldsAnIdentityNumberIsStoppedAndLeavesNothing() throws IOException {
    UserError error =
        catchThrowableOfType(UserError.class, () -> job("01017000027", "input: [../uttrekk]"));
    assertThat(error.kind()).isEqualTo(UserError.Kind.PRIVACY_GATE);
    assertThat(error.getMessage()).doesNotContain("01017000027");
    assertThat(reports).doesNotExist();
  }

  @Test
  void aRunMadeWhileTheClockWasWrongIsNotComparedWith() throws IOException {
    Path first = run("a", "", byHand(null)).folder();
    now = Instant.parse("2099-01-01T00:00:00Z");
    run("a", "", byHand(null));
    now = Instant.parse("2025-07-01T00:00:00Z");
    RunSummary third = run("a", "", byHand(null));
    assertThat(Files.readString(third.folder().resolve("kjoring.json")))
        .contains("/" + first.getFileName() + "\"")
        .contains("ble ferdig i fremtiden");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a link takes a privilege")
  void theHistoryIsFoundThroughALinkToTheReports() throws IOException {
    run("a", "", planned());
    Path link = Files.createSymbolicLink(folder.resolve("lenke"), reports);
    assertThat(RunHistory.below(link))
        .extracting(RunHistory.Entry::folder)
        .containsExactly(link.resolve("a/20250401-030000"));
  }

  @Test
  void theHistoryTellsPeriodAndFiguresOfAFinishedRun() throws IOException {
    run("a", "criteria: [P17-START]", planned());
    RunHistory.Entry entry = RunHistory.below(reports).get(0);
    assertThat(entry.state()).isEqualTo(RunHistory.State.DONE);
    assertThat(entry.period()).hasToString("Periode[fra=2024-01-01, til=2024-12-31]");
    assertThat(entry.figures()).extracting("avvik", "raderLest").containsExactly(1L, 3L);
    assertThat(entry.reached()).isNull();
  }

  /** A run that fails when the cases are judged, as on a full disk. */
  private Path stopped(String name) throws IOException {
    return stopped(name, 2);
  }

  private Path stopped(String name, int stage) throws IOException {
    Progress full =
        new Progress() {
          @Override
          public void stage(String title, int number, int of) {
            if (number == stage) {
              throw new IllegalStateException("full");
            }
          }

          @Override
          public void done(long done, long total, String unit) {}
        };
    JobFile job = job(name, "input: [../uttrekk]\nformats: [csv]");
    UserError error =
        catchThrowableOfType(
            UserError.class,
            () -> new JobRun("test", reports, () -> now, full).start(job, planned(), path -> {}));
    assertThat(error.kind()).isEqualTo(UserError.Kind.STOPPED_UNDERWAY);
    return reports.resolve(name).resolve("20250401-030000");
  }

  private @Nullable LocalDate from(String name, String more, JobRun.Request request)
      throws IOException {
    return RunRecord.read(run(name, more, request).folder()).parametre().from();
  }

  private static JobRun.Request planned() {
    return new JobRun.Request(null, PLANNED, List.of());
  }

  private static JobRun.Request byHand(@Nullable LocalDate today) {
    return new JobRun.Request(today, null, List.of());
  }

  private JobRun jobRun() {
    return new JobRun("test", reports, () -> now, Progress.SILENT);
  }

  private RunSummary run(String name, String more, JobRun.Request request) throws IOException {
    String text = "input: [../uttrekk]\nformats: [csv]\n" + more;
    return jobRun().start(job(name, text), request, path -> {});
  }

  private JobFile job(String name, String text) throws IOException {
    return JobFile.read(Files.writeString(jobs.resolve(name + ".yaml"), text));
  }

  private UserError refusal(JobFile job, JobRun.Request request) {
    return catchThrowableOfType(UserError.class, () -> jobRun().start(job, request, path -> {}));
  }
}
