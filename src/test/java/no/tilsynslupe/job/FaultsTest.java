package no.tilsynslupe.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.sak.UserError.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks, files and clocks that fail a run: one line that says how to go on, and nothing lost. */
class FaultsTest {
  private static final String FULL = "No space left on device";

  @TempDir Path folder;
  private Path export;
  private Path out;
  private Path work;

  @BeforeEach
  void aSmallExport() throws IOException {
    export = Files.createDirectory(folder.resolve("uttrekk"));
    out = folder.resolve("ut");
    work = folder.resolve("ut.delvis");
    Files.writeString(
        export.resolve("uttrekk.csv"),
        """
        formatversjon;kommune;periode_fra;periode_til;uttrekk_dato
        1;9901;2024-01-01;2024-12-31;2025-01-15
        """);
    Files.writeString(export.resolve("saker.csv"), "sak_id;kontor\nS1;Nord\nS2;Sør\n");
    Files.writeString(
        export.resolve("vedtak.csv"),
        """
        vedtak_id;sak_id;vedtak_dato;hjemmel;utfall;oppstart_dato
        V1;S1;2024-03-01;17;INNVILGET;
        V2;S2;2024-03-01;17;INNVILGET;2024-03-02
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aFullDiskInAnyStepIsSaidAndTheRunCarriesOn(int step) throws IOException {
    UserError error =
        error(
            () ->
                start(
                    at(
                        step,
                        () -> {
                          throw new IOException(FULL);
                        })));
    assertThat(error.kind()).isEqualTo(Kind.STOPPED_UNDERWAY);
    assertThat(error).hasMessageContainingAll("disken er full", work.toString(), "restart " + out);
    assertThat(out).doesNotExist();

    resume();
    assertSameAsUndisturbed();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceThatIsReallyFullIsSaidToBeSo() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();
    Path report = work.resolve("funn.csv");
    UserError error =
        error(() -> start(at(4, () -> Files.createSymbolicLink(report, Path.of("/dev/full")))));
    assertThat(error).hasMessageContaining("disken er full");
    Files.delete(report);

    resume();
    assertSameAsUndisturbed();
  }

  @Test
  void whatComesToLieInItsPlaceIsNotDeletedAndRestartFinishes() throws IOException {
    Path photo = out.resolve("ferie.jpg");
    UserError error =
        error(
            () ->
                start(
                    at(
                        4,
                        () -> {
                          Files.createDirectory(out);
                          Files.writeString(photo, "x");
                        })));
    assertThat(error.kind()).isEqualTo(Kind.STOPPED_UNDERWAY);
    assertThat(error).hasMessageContainingAll("annet innhold", "restart");
    assertThat(photo).exists();

    RunFolder.delete(out);
    // Only the name is left: the export may be gone by now.
    RunFolder.delete(export);
    resume();
    assertThat(out.resolve("funn.csv")).content().contains(";V1;");
    assertThat(work).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aRenamingThatFailsKeepsTheEarlierRunAndRestartFinishes() throws IOException {
    start(Progress.SILENT);
    // A folder that can't be renamed: the earlier run is to be moved over a file.
    Path inTheWay = folder.resolve("ut.gammel");
    UserError error =
        error(
            () ->
                job(at(4, () -> Files.createSymbolicLink(inTheWay, folder.resolve("nei"))))
                    .start(options(), out, true));
    assertThat(error.kind()).isEqualTo(Kind.STOPPED_UNDERWAY);
    assertThat(error).hasMessageContainingAll("kan ikke legges på plass", "Excel", "restart");
    assertThat(out.resolve("funn.csv")).exists();

    Files.delete(inTheWay);
    resume();
    assertSameAsUndisturbed();
  }

  @ParameterizedTest
  @ValueSource(strings = {"written", "added", "removed"})
  void anExportThatChangesWhileItIsReadIsRefusedAndLeavesNothing(String how) throws IOException {
    UserError error =
        error(
            () ->
                start(
                    at(
                        1,
                        () -> {
                          switch (how) {
                            case "written" ->
                                Files.writeString(
                                    export.resolve("vedtak.csv"), "\n", StandardOpenOption.APPEND);
                            case "added" ->
                                Files.writeString(export.resolve("planer.csv"), "plan_id;sak_id\n");
                            default -> Files.delete(export.resolve("vedtak.csv"));
                          }
                        })));
    assertThat(error.kind()).isEqualTo(Kind.UNREADABLE_INPUT);
    assertThat(error).hasMessageContainingAll("ble endret mens", ".csv");
    assertThat(work).doesNotExist();
  }

  @Test
  void aFileThatIsOnlyTouchedWhileItIsReadIsNoChange() {
    Path file = export.resolve("vedtak.csv");
    assertThatCode(
            () -> start(at(1, () -> Files.setLastModifiedTime(file, FileTime.fromMillis(0)))))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherFileOfTheSameSizeAndTimeIsNotCarriedOnWith() throws IOException {
    Path file = export.resolve("vedtak.csv");
    FileTime time = Files.getLastModifiedTime(file);
    cutOffIn(2);
    Files.writeString(file, Files.readString(file).replace("V1;S1", "V1;S2"));
    Files.setLastModifiedTime(file, time);
    UserError error = error(this::resume);
    assertThat(error.kind()).isEqualTo(Kind.WRONG_USE);
    assertThat(error).hasMessageContainingAll("vedtak.csv", "endret siden", "--overwrite");
  }

  @Test
  void aDamagedDatabaseIsSaidToBeSo() throws IOException {
    cutOffIn(3);
    Files.writeString(work.resolve("kjoring.mv.db"), "x".repeat(20_000));
    UserError error = error(this::resume);
    assertThat(error).hasMessageContainingAll("kjoring.mv.db", "skadet", "--overwrite");
    assertThat(work).exists();
  }

  @Test
  void aDatabaseThatWasCutIsSaidToBeSoOrHasLostNothing() throws IOException {
    cutOffIn(3);
    cut(work.resolve("kjoring.mv.db"), 3);
    try {
      resume();
    } catch (UserError error) {
      assertThat(error).hasMessageContainingAll("skadet", "--overwrite");
      return;
    }
    assertSameAsUndisturbed();
  }

  @Test
  void aRecordThatWasCutIsSaidToBeSo() throws IOException {
    cutOffIn(2);
    cut(work.resolve("kjoring.json"), 2);
    UserError error = error(this::resume);
    assertThat(error.kind()).isEqualTo(Kind.WRONG_USE);
    assertThat(error).hasMessageContainingAll("kjoring.json", "--overwrite");
    job(Progress.SILENT).start(options(), out, true);
    assertSameAsUndisturbed();
  }

  @Test
  void rowsThatWereReadAndAreLostAreSaidToBeSo() throws IOException {
    cutOffIn(2);
    try (Stream<Path> spool = Files.walk(work.resolve("spool"))) {
      for (Path file : spool.filter(Files::isRegularFile).toList()) {
        if (Files.size(file) > 0 && file.getFileName().toString().matches(".*\\d.*")) {
          cut(file, 2);
        }
      }
    }
    UserError error = error(this::resume);
    assertThat(error.kind()).isEqualTo(Kind.STOPPED_UNDERWAY);
    assertThat(error).hasMessageContainingAll("skadet", "--overwrite");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "deling 1, The program that began made other parts",
    "vedtak.csv 12, An older program told only the sizes"
  })
  void partsThatWereMadeOtherwiseAreNotCarriedOnWith(String first, String why) throws IOException {
    cutOffIn(2);
    Path seal = work.resolve("spool/omfang.txt");
    List<String> lines = new ArrayList<>(Files.readAllLines(seal));
    lines.set(0, first);
    Files.write(seal, lines);
    UserError error = error(this::resume);
    assertThat(error.kind()).as(why).isEqualTo(Kind.WRONG_USE);
    assertThat(error).as(why).hasMessageContainingAll("Programmet", "endret", "--overwrite");
  }

  @Test
  void aSealThatWasLostIsSaidToBeDamage() throws IOException {
    cutOffIn(2);
    Files.writeString(work.resolve("spool/omfang.txt"), "");
    UserError error = error(this::resume);
    assertThat(error.kind()).isEqualTo(Kind.STOPPED_UNDERWAY);
    assertThat(error).hasMessageContainingAll("skadet", "--overwrite");
  }

  @Test
  void aNameThatIsTooLongIsSaidToBeSo() {
    Path tooLong = folder.resolve("æ".repeat(130));
    UserError error = error(() -> job(Progress.SILENT).start(options(), tooLong, false));
    assertThat(error.kind()).isEqualTo(Kind.WRONG_USE);
    assertThat(error).hasMessageContaining("for langt");
  }

  @Test
  void aClockThatIsSetBackChangesNothingButTheTimes() throws IOException {
    List<Instant> times = new ArrayList<>();
    Collections.addAll(
        times, Instant.parse("2025-02-01T10:00:00Z"), Instant.parse("2025-01-31T10:00:00Z"));
    InstantSource back = () -> times.size() > 1 ? times.remove(0) : times.get(0);
    new CheckJob("test", back, Progress.SILENT).start(options(), out, false);
    assertSameAsUndisturbed();
    assertThat(RunRecord.read(out).steg())
        .allSatisfy(step -> assertThat(step.millisekunder()).isNotNegative());
    assertThat(RunHistory.below(folder))
        .filteredOn(run -> run.folder().equals(out))
        .singleElement()
        .satisfies(run -> assertThat(run.state()).isEqualTo(RunHistory.State.DONE));
  }

  @Test
  void ofTwoStartsAtOnceOneRunsAndTheOtherIsTold() throws Exception {
    Path run = folder.resolve("run");
    List<CompletableFuture<Integer>> both = new ArrayList<>();
    for (String log : List.of("en", "to")) {
      both.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return KilledProcess.run(
                      folder.resolve(log), "", CheckProcess.class, "start", run.toString(), "csv");
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    int first = both.get(0).get();
    int second = both.get(1).get();
    String told = Files.readString(folder.resolve("en")) + Files.readString(folder.resolve("to"));
    assertThat(List.of(first, second)).as(told).containsExactlyInAnyOrder(0, 1);
    assertThat(told).containsAnyOf("pågår i en annen prosess", "ferdig akkurat nå", "er ikke tom");
    CheckProcess.start(folder.resolve("alene"), 2, List.of("csv"));
    assertThat(run.resolve("funn.csv"))
        .hasSameBinaryContentAs(folder.resolve("alene").resolve("funn.csv"));
  }

  private void cutOffIn(int step) {
    error(
        () ->
            start(
                at(
                    step,
                    () -> {
                      throw new IOException("stopp");
                    })));
  }

  private static void cut(Path file, int parts) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / parts);
    }
  }

  private void start(Progress progress) throws IOException {
    job(progress).start(options(), out, false);
  }

  private void resume() throws IOException {
    job(Progress.SILENT).resume(out);
  }

  private static CheckJob job(Progress progress) {
    return new CheckJob(
        "test", InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z")), progress);
  }

  private CheckOptions options() {
    return new CheckOptions(
        List.of(export),
        null,
        null,
        null,
        List.of("P17-START"),
        null,
        List.of(),
        false,
        false,
        List.of("csv", "json"),
        null,
        2);
  }

  /** What is to happen as a step begins. */
  private interface Event {
    void happens() throws IOException;
  }

  private static Progress at(int step, Event event) {
    return new Progress() {
      @Override
      public void stage(String title, int number, int of) {
        if (number == step) {
          try {
            event.happens();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      }

      @Override
      public void done(long done, long total, String unit) {}
    };
  }

  private static UserError error(ThrowingCallable call) {
    UserError error = catchThrowableOfType(UserError.class, call);
    assertThat(error).isNotNull();
    return error;
  }

  private void assertSameAsUndisturbed() throws IOException {
    Path alone = folder.resolve("alene");
    if (!Files.exists(alone)) {
      job(Progress.SILENT).start(options(), alone, false);
    }
    assertThat(results(out)).isEqualTo(results(alone));
    assertThat(work).doesNotExist();
  }

  private static Map<String, String> results(Path run) throws IOException {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.list(run)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!name.startsWith("kjoring.")) {
          results.put(name, Files.readString(file));
        }
      }
    }
    return results;
  }
}
