package no.tilsynslupe.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Removes old runs with everything derived from them: finished runs by when they were finished,
 * stopped ones and failed attempts by when they began. What isn't a run, what a living process
 * works on, what was made to be shared, and what a symbolic link points to is never touched.
 */
public final class RunPurge {
  private static final int DEPTH = 4;

  /** What a process that was killed before its record was whole may have written. */
  private static final Set<String> UNBEGUN =
      Set.of("eier.lock", "forrige-funn.csv", "kjoring.json.ny");

  private static final boolean WINDOWS = File.separatorChar == '\\';

  /** What is removed: a run's folder, the record of a failed attempt, or what a run printed. */
  public record Old(Path path, Instant when) {}

  /** What is old enough, but stays. */
  public record Kept(Path path, String reason) {
    /** In words. */
    public String sentence() {
      return JobTexts.REMARKS.say("ikke_slettet", "sti", path, "grunn", reason);
    }
  }

  /** What came of it. */
  public record Result(List<Path> removed, List<Kept> kept) {}

  private final List<Old> old = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final Path root;
  private final Instant before;
  private final @Nullable Path spared;
  private final boolean holdsLock;

  private RunPurge(Path root, Instant before, @Nullable Path spared, boolean holdsLock) {
    this.root = root;
    this.before = before;
    this.spared = spared;
    this.holdsLock = holdsLock;
  }

  /**
   * Looks for old runs below a folder; the folder itself isn't one of them.
   *
   * @param before runs that ended, or began and didn't end, before this are old
   * @throws UserError when {@code root} isn't a folder
   */
  public static RunPurge below(Path root, Instant before) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("mappe_mangler", "sti", root));
    }
    return new RunPurge(root.toRealPath(), before, null, false).look();
  }

  /**
   * The old runs of one job, whose lock the caller holds.
   *
   * @param spared the run that was just made
   */
  static RunPurge ofJob(Path folder, Instant before, Path spared) throws IOException {
    return new RunPurge(folder, before, spared, true).look();
  }

  /** What would be removed, in order of path. */
  public List<Old> old() {
    return List.copyOf(old);
  }

  private RunPurge look() throws IOException {
    for (Path path : RunTree.paths(root, DEPTH)) {
      if (!path.equals(root)
          && (spared == null || !path.startsWith(spared))
          && old.stream().noneMatch(other -> path.startsWith(other.path()))) {
        @Nullable Instant when = when(path);
        if (when != null && when.isBefore(before) && mayGo(path)) {
          old.add(new Old(path, when));
        }
      }
    }
    return this;
  }

  /** When a run ended, or began; null for what isn't a run, or isn't there any more. */
  private static @Nullable Instant when(Path path) throws IOException {
    try {
      return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? whenFolder(path) : whenFile(path);
    } catch (NoSuchFileException vanished) {
      return null;
    }
  }

  private static @Nullable Instant whenFile(Path path) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    if (path.toString().endsWith(FailedRun.SUFFIX)) {
      return FailedRun.read(path).map(FailedRun::startet).orElse(null);
    }
    return RunLog.isLone(path)
        ? Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant()
        : null;
  }

  private static @Nullable Instant whenFolder(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    if (Files.isRegularFile(RunRecord.file(path), LinkOption.NOFOLLOW_LINKS)) {
      return ended(path, name);
    }
    // Also one whose removal was cut short.
    boolean partial =
        name.endsWith(RunFolder.PARTIAL) || name.endsWith(RunFolder.PARTIAL + RunFolder.REPLACED);
    return partial && isUnbegun(path)
        ? Files.getLastModifiedTime(RunLock.file(path)).toInstant()
        : null;
  }

  /**
   * A process that was killed before its record was whole leaves its lock, and perhaps a copy of an
   * earlier run's findings, which nothing else would ever remove.
   */
  private static boolean isUnbegun(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      List<Path> found = content.toList();
      return found.contains(RunLock.file(folder))
          && found.stream()
              .allMatch(
                  path ->
                      UNBEGUN.contains(path.getFileName().toString())
                          && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }
  }

  private static @Nullable Instant ended(Path folder, String name) throws IOException {
    try {
      RunRecord record = RunRecord.read(folder);
      @Nullable Instant finished = record.ferdig();
      if (finished != null && SharedEdition.is(record.parametre())) {
        // It has no cases, and the next edition must know what it told.
        return null;
      }
      return finished == null || name.endsWith(RunFolder.PARTIAL) ? record.startet() : finished;
    } catch (UserError unreadable) {
      // Perhaps another program's: no run of ours.
      return null;
    }
  }

  private boolean mayGo(Path path) throws IOException {
    return mayGo(path, false);
  }

  private boolean mayGo(Path path, boolean holdsRun) throws IOException {
    Optional<String> reason = reasonToStay(path, holdsRun);
    reason.ifPresent(text -> kept.add(new Kept(path, text)));
    return reason.isEmpty();
  }

  private Optional<String> reasonToStay(Path path, boolean holdsRun) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      if (!holdsRun && RunLock.isTaken(RunLock.file(path))) {
        return Optional.of(JobTexts.REMARKS.say("den_pagar"));
      }
      if (holdsAnotherRun(path)) {
        return Optional.of(JobTexts.REMARKS.say("annen_i_mappen"));
      }
    }
    @Nullable Path parent = path.getParent();
    if (!holdsLock && parent != null && RunLock.isTaken(JobLock.file(parent))) {
      return Optional.of(JobTexts.REMARKS.say("jobben_kjorer"));
    }
    return Optional.empty();
  }

  private static boolean holdsAnotherRun(Path folder) throws IOException {
    return RunTree.all(folder).stream()
        .anyMatch(path -> path.endsWith("kjoring.json") && !path.equals(RunRecord.file(folder)));
  }

  /** Removes them, and folders of jobs that are empty after that. One that can't go stays. */
  public Result remove() throws IOException {
    List<Path> removed = new ArrayList<>();
    TreeSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
    for (Old one : old) {
      try {
        if (removeIfStillOld(one.path())) {
          removed.add(one.path());
          RunLog.removeWith(one.path());
          @Nullable Path parent = one.path().getParent();
          if (parent != null) {
            folders.add(parent);
          }
        }
      } catch (IOException e) {
        kept.add(new Kept(one.path(), JobTexts.REMARKS.say("gikk_ikke")));
      }
    }
    for (Path folder : folders) {
      if (!holdsLock && !folder.equals(root)) {
        removeIfEmpty(folder);
      }
    }
    return new Result(List.copyOf(removed), List.copyOf(kept));
  }

  /**
   * Much may have happened since the run was found: it may have been carried on, be whole by now,
   * or be another one.
   */
  private boolean removeIfStillOld(Path path) throws IOException {
    if (!isOld(path)) {
      return false;
    }
    if (!path.toString().endsWith(RunFolder.PARTIAL)
        && !Files.exists(RunLock.file(path), LinkOption.NOFOLLOW_LINKS)) {
      // A finished run has no lock, and gets none: nobody works on it.
      return mayGo(path) && remove(path, () -> {});
    }
    try (RunLock lock = RunLock.take(path)) {
      return isOld(path) && mayGo(path, true) && remove(path, WINDOWS ? lock::close : () -> {});
    } catch (UserError taken) {
      kept.add(new Kept(path, JobTexts.REMARKS.say("den_pagar")));
      return false;
    } catch (NoSuchFileException renamed) {
      return false;
    }
  }

  private boolean isOld(Path path) throws IOException {
    @Nullable Instant when = when(path);
    return when != null && when.isBefore(before);
  }

  /** Lets go of a run's lock. */
  private interface Release {
    void run() throws IOException;
  }

  /**
   * @param beforeMove Windows renames no folder with an open file in it
   */
  private static boolean remove(Path path, Release beforeMove) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(path);
      return true;
    }
    beforeMove.run();
    Path going = path;
    String name = path.getFileName().toString();
    if (!name.endsWith(RunFolder.REPLACED)) {
      going = path.resolveSibling(name + RunFolder.REPLACED);
      if (!Files.exists(going, LinkOption.NOFOLLOW_LINKS)) {
        // Half removed, it must not be taken for a whole run.
        Files.move(path, going, StandardCopyOption.ATOMIC_MOVE);
      } else {
        going = path;
      }
    }
    // Record and lock go last: what is left after a power cut is still known for a run.
    try (Stream<Path> content = Files.list(going)) {
      for (Path inside : content.toList()) {
        if (!inside.equals(RunRecord.file(going)) && !inside.equals(RunLock.file(going))) {
          RunFolder.delete(inside);
        }
      }
    }
    RunFolder.delete(going);
    return true;
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    Path lock = JobLock.file(folder);
    try {
      try (Stream<Path> content = Files.list(folder)) {
        if (content.anyMatch(path -> !path.equals(lock)) || RunLock.isTaken(lock)) {
          return;
        }
      }
      Files.deleteIfExists(lock);
      Files.delete(folder);
    } catch (NoSuchFileException | DirectoryNotEmptyException e) {
      // Somebody else removed it, or a run of the job has just begun there.
    }
  }
}
