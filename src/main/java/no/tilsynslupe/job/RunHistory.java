package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** Finds the runs below a folder: history is the list of run folders, and nothing else. */
public final class RunHistory {
  private static final int DEPTH = 4;
  private static final Optional<Entry> NONE = Optional.empty();

  private RunHistory() {}

  /** How far a run has come. */
  public enum State {
    /** Whole. */
    DONE,
    /** A living process works on it. */
    RUNNING,
    /** Cut off; it can be carried on. */
    STOPPED,
    /** Ended in error and left nothing to carry on. */
    FAILED,
    /** Its record can't be read, for instance one of another version of the program. */
    UNREADABLE
  }

  /**
   * A run.
   *
   * @param folder where it stands, or will stand when it is whole, or would have stood
   * @param job the job it is a run of; null for {@code check}
   * @param planned the moment the schedule had for it; null when it was started by hand
   * @param started null when the record can't be read
   * @param finished when it was whole, or had failed; null while it is neither
   * @param period the period that was judged; null until it is known
   * @param figures null until they are worked out
   * @param reached how far one that isn't whole has come; null when that isn't known
   * @param failure why a failed one failed
   * @param exports what it reads
   */
  public record Entry(
      Path folder,
      State state,
      @Nullable String job,
      @Nullable Instant planned,
      @Nullable Instant started,
      @Nullable Instant finished,
      @Nullable Periode period,
      @Nullable RunFigures figures,
      @Nullable Reached reached,
      @Nullable Failure failure,
      List<Path> exports) {}

  /**
   * How far a run has come.
   *
   * @param step what it does there, in Norwegian
   * @param number of the step, counted from 1
   * @param total 0 when it isn't known
   * @param unit what is counted; empty before any is
   */
  public record Reached(String step, int number, int of, long done, long total, String unit) {}

  /** What a failed run ended with. */
  public record Failure(int exitCode, String message) {}

  /**
   * The runs in and below {@code root}, the newest first.
   *
   * @throws UserError when {@code root} isn't a folder
   */
  public static List<Entry> below(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("mappe_mangler", "sti", root));
    }
    // One that gets its final name meanwhile may be met twice.
    Set<Entry> found = new LinkedHashSet<>();
    // The folder may itself be a link; those in it are not followed.
    Path real = root.toRealPath();
    for (Path path : RunTree.paths(real, DEPTH)) {
      entry(root.resolve(real.relativize(path))).ifPresent(found::add);
    }
    return found.stream()
        .sorted(
            Comparator.comparing(Entry::started, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Entry::folder))
        .toList();
  }

  private static Optional<Entry> entry(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    Path absolute = path.toAbsolutePath().normalize();
    if (name.endsWith(FailedRun.SUFFIX) && isFile(path)) {
      return ifThere(() -> FailedRun.read(path).map(failed -> failed(path, failed)));
    }
    if (name.endsWith(RunFolder.PARTIAL) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return run(absolute);
    }
    @Nullable Path folder = absolute.getParent();
    // What is being replaced is history no more.
    if (folder == null
        || !path.endsWith("kjoring.json")
        || folder.toString().endsWith(RunFolder.REPLACED)) {
      return Optional.empty();
    }
    return run(folder);
  }

  /** A run that gets its final name while it is looked at is looked for under that. */
  private static Optional<Entry> run(Path folder) throws IOException {
    Optional<Entry> found = ifThere(() -> isRun(folder) ? Optional.of(read(folder)) : NONE);
    if (found.isPresent() || !isPartial(folder)) {
      return found;
    }
    Path target = target(folder);
    return ifThere(() -> isRun(target) ? Optional.of(read(target)) : NONE);
  }

  private static boolean isRun(Path folder) {
    return isFile(RunRecord.file(folder));
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isPartial(Path folder) {
    return folder.getFileName().toString().endsWith(RunFolder.PARTIAL);
  }

  private static Path target(Path partial) {
    String name = partial.getFileName().toString();
    return partial.resolveSibling(name.substring(0, name.length() - RunFolder.PARTIAL.length()));
  }

  /** Looks at what may vanish. */
  private interface Look {
    Optional<Entry> found() throws IOException;
  }

  private static Optional<Entry> ifThere(Look look) throws IOException {
    try {
      return look.found();
    } catch (NoSuchFileException vanished) {
      return NONE;
    }
  }

  private static Entry failed(Path file, FailedRun failed) {
    String name = file.getFileName().toString();
    Path folder =
        file.toAbsolutePath()
            .normalize()
            .resolveSibling(name.substring(0, name.length() - FailedRun.SUFFIX.length()));
    return new Entry(
        folder,
        State.FAILED,
        failed.jobb(),
        failed.planlagt(),
        failed.startet(),
        failed.stoppet(),
        null,
        null,
        null,
        new Failure(failed.kode(), failed.melding()),
        List.of());
  }

  private static Entry read(Path folder) throws IOException {
    RunRecord record;
    try {
      record = RunRecord.read(folder);
    } catch (UserError e) {
      return new Entry(
          folder, State.UNREADABLE, null, null, null, null, null, null, null, null, List.of());
    }
    if (!isPartial(folder)) {
      return entry(folder, State.DONE, record, null);
    }
    State state = RunLock.isTaken(RunLock.file(folder)) ? State.RUNNING : State.STOPPED;
    return entry(target(folder), state, record, reached(folder));
  }

  private static @Nullable Reached reached(Path folder) throws IOException {
    try {
      return ProgressMark.read(folder)
          .map(m -> new Reached(m.steg(), m.nummer(), m.av(), m.gjort(), m.totalt(), m.enhet()))
          .orElse(null);
    } catch (NoSuchFileException vanished) {
      return null;
    }
  }

  private static Entry entry(
      Path folder, State state, RunRecord record, @Nullable Reached reached) {
    @Nullable RunJob job = record.jobb();
    return new Entry(
        folder,
        state,
        job == null ? null : job.navn(),
        job == null ? null : job.planlagt(),
        record.startet(),
        state == State.DONE ? record.ferdig() : null,
        record.periode(),
        record.tall(),
        reached,
        null,
        record.parametre().exports());
  }
}
