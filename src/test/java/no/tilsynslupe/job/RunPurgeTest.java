package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes, and what must never go. */
class RunPurgeTest {
  private static final Instant LIMIT = Instant.parse("2025-01-01T00:00:00Z");
  private static final Instant OLD = LIMIT.minusSeconds(1);

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void realFolder() throws IOException {
    root = Files.createDirectory(folder.toRealPath().resolve("reports"));
  }

  @Test
  void aRunIsOldWhenItWasFinishedBeforeTheMomentNotAtIt() throws IOException {
    Path old = run("a/1", OLD.minusSeconds(60), OLD);
    Path begunBefore = run("a/2", OLD, LIMIT);
    RunPurge.Result result = purge();
    assertThat(result.removed()).containsExactly(old);
    assertThat(old).doesNotExist();
    assertThat(begunBefore).isDirectory();
    assertThat(Files.list(root.resolve("a"))).containsExactly(begunBefore);
  }

  @Test
  void aStoppedRunCountsByItsStart() throws IOException {
    Path old = run("a/1.delvis", OLD, null);
    Path young = run("a/2.delvis", LIMIT, null);
    assertThat(purge().removed()).containsExactly(old);
    assertThat(young).isDirectory();
  }

  @Test
  void whatAKilledProcessLeftBeforeItsRecordGoesToo() throws IOException {
    Path left = Files.createDirectories(root.resolve("a/1.delvis"));
    Path lock = Files.createFile(RunLock.file(left));
    Files.setLastModifiedTime(lock, FileTime.from(OLD));
    assertThat(purge().removed()).containsExactly(left);
  }

  @Test
  void theCopyOfEarlierFindingsThatAKilledProcessLeftGoesToo() throws IOException {
    Path left = unbegun("a/1.delvis", "forrige-funn.csv", "kjoring.json.ny");
    Path cutShort = unbegun("a/2.delvis.gammel", "forrige-funn.csv");
    Path mine = unbegun("a/3.delvis", "forrige-funn.csv", "notat.txt");
    Path folderOfMine = unbegun("a/4.delvis");
    Files.createDirectory(folderOfMine.resolve("forrige-funn.csv"));
    assertThat(purge().removed()).containsExactly(left, cutShort);
    assertThat(left).doesNotExist();
    assertThat(cutShort).doesNotExist();
    assertThat(mine.resolve("notat.txt")).exists();
    assertThat(folderOfMine).isDirectory();
  }

  private Path unbegun(String name, String... files) throws IOException {
    Path left = Files.createDirectories(root.resolve(name));
    for (String file : files) {
      Files.writeString(left.resolve(file), "x");
    }
    Files.setLastModifiedTime(Files.createFile(RunLock.file(left)), FileTime.from(OLD));
    return left;
  }

  @Test
  void aRunThatIsCarriedOnAfterItWasFoundStays() throws IOException {
    Path run = run("a/1.delvis", OLD, null);
    RunPurge purge = RunPurge.below(root, LIMIT);
    try (RunLock lock = RunLock.take(run)) {
      assertThat(lock).isNotNull();
      RunPurge.Result result = purge.remove();
      assertThat(result.removed()).isEmpty();
      assertThat(result.kept())
          .extracting(RunPurge.Kept::sentence)
          .containsExactly("«%s» er ikke slettet: den pågår.".formatted(run));
    }
    assertThat(RunRecord.file(run)).exists();
  }

  @Test
  void aRunThatCameInPlaceOfTheOneThatWasFoundStays() throws IOException {
    Path run = run("a/1", OLD, OLD);
    RunPurge purge = RunPurge.below(root, LIMIT);
    record(LIMIT, LIMIT).write(run);
    assertThat(purge.remove()).isEqualTo(new RunPurge.Result(List.of(), List.of()));
    assertThat(RunRecord.file(run)).exists();
  }

  @Test
  void filesThatEndAsLogsDoArentRemovedWithARunUnlessTheScheduleNamedThem() throws IOException {
    run("eksempel", OLD, OLD);
    run("20240101-030000", OLD, OLD);
    Path mine = Files.writeString(root.resolve("eksempel.logg"), "x");
    Path notOfAJob = Files.writeString(root.resolve("20240101-030000.logg"), "x");
    Files.setLastModifiedTime(notOfAJob, FileTime.from(OLD));
    assertThat(purge().removed()).hasSize(2);
    assertThat(mine).exists();
    assertThat(notOfAJob).exists();
  }

  @Test
  void aLogIsNotCountedBesideItsRunAndStaysAsLongAsARunOfItsMoment() throws IOException {
    Path run = run("a/20240101-030000", OLD, OLD);
    Files.createFile(JobLock.file(root.resolve("a")));
    Path log = Files.writeString(root.resolve("a/20240101-030000.logg"), "x");
    Files.setLastModifiedTime(log, FileTime.from(OLD));
    Path again = run("a/20240101-030000-2", LIMIT, LIMIT);
    assertThat(purge()).isEqualTo(new RunPurge.Result(List.of(run), List.of()));
    assertThat(log).exists();
    assertThat(RunPurge.below(root, LIMIT.plusSeconds(1)).remove())
        .isEqualTo(new RunPurge.Result(List.of(again), List.of()));
    assertThat(log).doesNotExist();
  }

  @Test
  void failedAttemptsAndWhatRunsPrintedGoWithThem() throws IOException {
    new FailedRun("a", null, OLD, OLD, 3, "x").write(root.resolve("a-1"));
    Path failed = root.resolve("a-1.feil.json");
    Path run = run("a/20240101-030000", OLD, OLD);
    Files.createFile(JobLock.file(root.resolve("a")));
    Path itsLog = Files.writeString(root.resolve("a/20240101-030000.logg"), "young by its time");
    Path lone = Files.writeString(root.resolve("a/20230101-030000.logg"), "x");
    Files.setLastModifiedTime(lone, FileTime.from(OLD));
    Path young = Files.writeString(root.resolve("a/20260101-030000.logg"), "x");
    Path other = Files.writeString(root.resolve("a/notat.logg"), "x");
    Files.setLastModifiedTime(other, FileTime.from(OLD));
    assertThat(purge().removed()).containsExactlyInAnyOrder(failed, lone, run);
    assertThat(itsLog).doesNotExist();
    assertThat(young).exists();
    assertThat(other).exists();
  }

  @Test
  void whatARunReplacedGoesByItsOwnAge() throws IOException {
    Path replaced = run("a/1.gammel", OLD, OLD);
    Path run = run("a/1", LIMIT, LIMIT);
    assertThat(purge().removed()).containsExactly(replaced);
    assertThat(run).isDirectory();
  }

  @Test
  void aRunThatALivingProcessWorksOnStays() throws IOException {
    Path run = run("a/1.delvis", OLD, null);
    try (RunLock lock = RunLock.take(run)) {
      assertThat(lock).isNotNull();
      RunPurge.Result result = purge();
      assertThat(result.removed()).isEmpty();
      assertThat(result.kept())
          .extracting(RunPurge.Kept::sentence)
          .containsExactly("«%s» er ikke slettet: den pågår.".formatted(run));
    }
    assertThat(run).isDirectory();
  }

  @Test
  void runsOfAJobThatGoesOnStay() throws IOException {
    Path run = run("a/1", OLD, OLD);
    Path other = run("b/1", OLD, OLD);
    try (JobLock lock = JobLock.take(root.resolve("a"))) {
      assertThat(lock.folder()).isDirectory();
      RunPurge.Result result = purge();
      assertThat(result.removed()).containsExactly(other);
      assertThat(result.kept())
          .extracting(RunPurge.Kept::reason)
          .containsExactly("jobben kjører nå");
    }
    assertThat(run).isDirectory();
  }

  @Test
  void whatIsNoRunStays() throws IOException {
    for (String content :
        List.of("{}", "[]", "ikke json", "{\"ferdig\": \"2020-01-01T00:00:00Z\"}")) {
      Path other = Files.createDirectories(root.resolve("a/" + content.hashCode()));
      Files.writeString(other.resolve("kjoring.json"), content);
      Files.writeString(other.resolve("notat.txt"), "x");
    }
    Path folderOfMine = Files.createDirectories(root.resolve("mitt/arkiv.delvis"));
    Files.writeString(folderOfMine.resolve("notat.txt"), "x");
    Files.writeString(root.resolve("a/mitt.feil.json"), "{\"a\": 1}");
    assertThat(purge().removed()).isEmpty();
    assertThat(Files.walk(root).filter(Files::isRegularFile)).hasSize(10);
  }

  @Test
  void theFolderItselfIsNeverRemovedEvenWhenItIsARun() throws IOException {
    RunRecord record = record(OLD, OLD);
    record.write(root);
    assertThat(purge().removed()).isEmpty();
    assertThat(RunRecord.file(root)).exists();
  }

  @Test
  void aRunWithAnotherInItStays() throws IOException {
    Path outer = run("a/1", OLD, OLD);
    Path inner = run("a/1/arkiv/2", LIMIT, LIMIT);
    RunPurge.Result result = purge();
    assertThat(result.removed()).isEmpty();
    assertThat(result.kept()).extracting(RunPurge.Kept::path).containsExactly(outer);
    assertThat(inner).isDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void symbolicLinksAreNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("annet"));
    record(OLD, OLD).write(elsewhere);
    Files.createSymbolicLink(root.resolve("lenke"), elsewhere);
    Path run = run("a/1", OLD, OLD);
    Files.createSymbolicLink(run.resolve("vedlegg"), elsewhere);
    assertThat(purge().removed()).containsExactly(run);
    assertThat(RunRecord.file(elsewhere)).exists();
    assertThat(root.resolve("lenke")).isSymbolicLink();
  }

  @Test
  void foldersOfJobsThatAreEmptyAfterThatGo() throws IOException {
    run("tom/1", OLD, OLD);
    Files.createFile(JobLock.file(root.resolve("tom")));
    run("notat/1", OLD, OLD);
    Files.writeString(root.resolve("notat/notat.txt"), "x");
    purge();
    assertThat(root.resolve("tom")).doesNotExist();
    assertThat(root.resolve("notat")).isDirectory();
    assertThat(root).isDirectory();
  }

  @Test
  void lookingRemovesNothing() throws IOException {
    Path run = run("a/1", OLD, OLD);
    RunPurge purge = RunPurge.below(root, LIMIT);
    assertThat(purge.old()).containsExactly(new RunPurge.Old(run, OLD));
    assertThat(run).isDirectory();
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    assertThatThrownBy(() -> RunPurge.below(root.resolve("nei"), LIMIT))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Finner ikke mappen");
  }

  private RunPurge.Result purge() throws IOException {
    return RunPurge.below(root, LIMIT).remove();
  }

  private Path run(String name, Instant started, @Nullable Instant finished) throws IOException {
    Path run = Files.createDirectories(root.resolve(name));
    record(started, finished).write(run);
    Files.createDirectories(run.resolve("diagrammer"));
    Files.writeString(run.resolve("diagrammer/a.svg"), "x");
    Files.createFile(RunLock.file(run));
    return run;
  }

  private static RunRecord record(Instant started, @Nullable Instant finished) {
    CheckOptions options =
        new CheckOptions(
            List.of(), null, null, null, List.of(), null, List.of(), false, false, List.of(), null,
            1);
    RunRecord begun = RunRecord.begun("1.0", 1, "abc", started, null, options, List.of(), null);
    RunFigures figures = new RunFigures(0, 0, 0, 0, 0, 0, 0, 0, false, null, null);
    return finished == null
        ? begun
        : begun.finished(
            finished, new Run.Outcome(null, List.of(), new TreeMap<>(), figures), List.of(), null);
  }
}
