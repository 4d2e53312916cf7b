package no.tilsynslupe.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import no.tilsynslupe.cli.CommandRun;
import no.tilsynslupe.intake.AssembledCase;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.Progress;
import no.tilsynslupe.intake.Reject;
import no.tilsynslupe.intake.RowTally;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.intake.SpoolPart;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Valid inputs, changed at random but always alike, end in a result or in one clear line. 600 of
 * them in every build, 20 000 with {@code mvn -P mutated-input test}; one alone with {@code
 * -Dtest=MutatedInputTest -Dseed=4711}.
 */
class MutatedInputTest {
  private static final int USUAL = 600;

  /** Every so many go through the whole program, the others only through the reading. */
  private static final int WHOLE = 50;

  /** Far more than any takes, however busy the machine: what takes longer hangs. */
  private static final int HANGS_AFTER_SECONDS = 180;

  @TempDir Path temp;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> ends = new TreeMap<>();

  @Test
  void aChangedInputEndsInAResultOrOneClearLine() throws Exception {
    ExecutorService reader = Executors.newSingleThreadExecutor();
    try {
      long only = Long.getLong("seed", 0);
      long first = only > 0 ? only : 1;
      long last = only > 0 ? only : Integer.getInteger("mutations", USUAL);
      for (long seed = first; seed <= last && faults.size() < 50; seed++) {
        attempt(seed, reader, only > 0);
      }
    } finally {
      reader.shutdownNow();
    }
    assertThat(MutatedInput.limited(faults)).isEmpty();
    System.out.println("Changed inputs, by how they ended: " + ends);
    if (Long.getLong("seed", 0) == 0) {
      int all = ends.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(ends.getOrDefault("result", 0)).as("%s", ends).isGreaterThan(all / 10);
      assertThat(ends.getOrDefault("UNREADABLE_INPUT", 0)).isGreaterThan(all / 10);
      assertThat(ends.getOrDefault("PRIVACY_GATE", 0)).isGreaterThan(all / 100);
    }
  }

  private void attempt(long seed, ExecutorService reader, boolean alone)
      throws IOException, InterruptedException {
    Path room = temp.resolve("s" + seed);
    MutatedInput input = MutatedInput.write(seed, room.resolve("inn"));
    Future<?> work = reader.submit(() -> run(input, room, alone));
    try {
      work.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      faults.add(input + ": " + told(e.getCause()));
    } catch (TimeoutException e) {
      throw new AssertionError(input + " hangs", e);
    }
    delete(room);
  }

  private static String told(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return fault
        + (trace.length == 0 ? "" : " at " + List.of(trace).subList(0, Math.min(6, trace.length)));
  }

  private Object run(MutatedInput input, Path room, boolean alone) throws IOException {
    Map<String, String> before = Remains.of(room.resolve("inn"));
    read(input, room);
    if (alone || input.seed() % WHOLE == 0) {
      check(input, room);
    }
    assertThat(Remains.of(room.resolve("inn"))).as("the input").isEqualTo(before);
    return input;
  }

  private void read(MutatedInput input, Path room) throws IOException {
    Path spool = room.resolve("spool");
    String end = "result";
    try {
      Intake.read(
          List.of(input.input(room.resolve("inn"))),
          IntakeOptions.defaults().withThreads(1),
          spool,
          Progress.NONE);
      verifyTotals(spool);
      if (input.planted()) {
        Remains.assertWithout(spool, List.of(MutatedInput.PLANTED));
      }
    } catch (UserError error) {
      end = error.kind().name();
      assertClear(error);
      assertThat(spool).isEmptyDirectory();
    }
    ends.merge(end, 1, Integer::sum);
    assertThat(names(room)).containsExactly("inn", "spool");
    delete(spool);
  }

  /** Every row is accounted for: while reading, or as cases are put together. */
  private static void verifyTotals(Path folder) throws IOException {
    Spool spool = Spool.open(folder);
    List<Reject> rejects = new ArrayList<>();
    spool.forEachReadingReject(rejects::add);
    RowTally tally = spool.result().tallyOfReading();
    for (int p = 0; p < spool.parts(); p++) {
      try (SpoolPart part = spool.part(p)) {
        for (AssembledCase one : part) {
          tally.add(one.counts());
        }
      }
    }
    spool.result().verify(tally);
  }

  private static void assertClear(UserError error) {
    assertThat(error.kind().exitCode()).isBetween(2, 4);
    String line = error.getMessage();
    assertThat(line)
        .doesNotContain(MutatedInput.PLANTED, "\n", "\r", "Exception", "null", "java.")
        .hasSizeLessThan(1_000);
    assertThat(line.strip()).matches(".*[.)]");
  }

  private static void check(MutatedInput input, Path room) throws IOException {
    Path out = room.resolve("ut");
    CommandRun run =
        CommandRun.of(
            "check",
            input.input(room.resolve("inn")).toString(),
            "--out",
            out.toString(),
            "--formats",
            "csv,json",
            "--threads",
            "1");
    String said = run.out() + run.err() + run.progress();
    assertThat(said).doesNotContain(MutatedInput.PLANTED, "Exception", "\tat ", "Uventet feil");
    assertThat(run.exit()).as(run.err()).isIn(0, 2, 3, 4);
    if (run.exit() == 0) {
      new RunOutput(out).assertTotalsAgree();
      Remains.assertWithout(out, List.of(MutatedInput.PLANTED));
    } else {
      assertThat(run.err().lines()).singleElement().asString().startsWith("Feil: ");
    }
    assertThat(names(room)).isSubsetOf("inn", "ut");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
