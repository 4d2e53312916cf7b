package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Removes old runs with everything derived from them: finished runs by when they were finished,
 * stopped ones and failed attempts by when they began. What isn't a run, what a living process
 * works on, and what a symbolic link points to is never touched.
 */
public final class RunPurge {
  private static final int DEPTH = 4;
  private static final String LOG = ".logg";

  /** What the schedule lets a run print into, beside the run's folder. */
  private static final Pattern LOG_NAME = Pattern.compile("\\d{8}-\\d{6}(-\\d+)?\\.logg");

  /** What is removed: a run's folder, the record of a failed attempt, or what a run printed. */
  public record Old(Path path, Instant when) {}

  /** What is old enough, but stays. */
  public record Kept(Path path, String reason) {
    /** In words. */
    public String sentence() {
      return "«%s» er ikke slettet: %s.".formatted(path, reason);
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
          UserError.Kind.WRONG_USE,
          "Finner ikke mappen «%s». Oppgi mappen som kjøringene ligger i.".formatted(root));
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
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root, DEPTH)) {
      paths = walk.sorted().toList();
    }
    for (Path path : paths) {
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

  /** When a run ended, or began; null for what isn't a run. */
  private static @Nullable Instant when(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    if (name.endsWith(FailedRun.SUFFIX) && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return FailedRun.read(path).map(FailedRun::startet).orElse(null);
    }
    if (LOG_NAME.matcher(name).matches() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).toInstant();
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    Path record = RunRecord.file(path);
    if (Files.isRegularFile(record, LinkOption.NOFOLLOW_LINKS)) {
      return ended(path, name);
    }
    // A process that was killed before it wrote its record leaves a lock and nothing else.
    boolean unbegun = name.endsWith(RunFolder.PARTIAL) && holdsOnly(path, RunLock.file(path));
    return unbegun ? Files.getLastModifiedTime(RunLock.file(path)).toInstant() : null;
  }

  private static @Nullable Instant ended(Path folder, String name) throws IOException {
    try {
      RunRecord record = RunRecord.read(folder);
      @Nullable Instant finished = record.ferdig();
      return finished == null || name.endsWith(RunFolder.PARTIAL) ? record.startet() : finished;
    } catch (UserError unreadable) {
      // Perhaps another program's: no run of ours.
      return null;
    }
  }

  private static boolean holdsOnly(Path folder, Path file) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.toList().equals(List.of(file));
    }
  }

  private boolean mayGo(Path path) throws IOException {
    Optional<String> reason = reasonToStay(path);
    reason.ifPresent(text -> kept.add(new Kept(path, text)));
    return reason.isEmpty();
  }

  private Optional<String> reasonToStay(Path path) throws IOException {
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      if (RunLock.isTaken(RunLock.file(path))) {
        return Optional.of("den pågår");
      }
      if (holdsAnotherRun(path)) {
        return Optional.of("det ligger en annen kjøring i mappen");
      }
    }
    @Nullable Path parent = path.getParent();
    if (!holdsLock && parent != null && RunLock.isTaken(JobLock.file(parent))) {
      return Optional.of("jobben kjører nå");
    }
    return Optional.empty();
  }

  private static boolean holdsAnotherRun(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.anyMatch(
          path -> path.endsWith("kjoring.json") && !path.equals(RunRecord.file(folder)));
    }
  }

  /** Removes them, and folders of jobs that are empty after that. One that can't go stays. */
  public Result remove() throws IOException {
    List<Path> removed = new ArrayList<>();
    TreeSet<Path> folders = new TreeSet<>(Comparator.reverseOrder());
    for (Old one : old) {
      try {
        if (!Files.exists(one.path(), LinkOption.NOFOLLOW_LINKS)) {
          continue;
        }
        remove(one.path());
        Files.deleteIfExists(output(one.path()));
        removed.add(one.path());
        removeLog(one.path());
        @Nullable Path parent = one.path().getParent();
        if (parent != null) {
          folders.add(parent);
        }
      } catch (IOException e) {
        kept.add(
            new Kept(one.path(), "det gikk ikke; er en av filene åpen, eller mangler tilgang"));
      }
    }
    for (Path folder : folders) {
      if (!holdsLock && !folder.equals(root)) {
        removeIfEmpty(folder);
      }
    }
    return new Result(List.copyOf(removed), List.copyOf(kept));
  }

  /** What the process of a run printed when the schedule had started it. */
  private static Path output(Path run) {
    String name = run.getFileName().toString();
    for (String suffix : List.of(RunFolder.PARTIAL, RunFolder.REPLACED, FailedRun.SUFFIX)) {
      if (name.endsWith(suffix)) {
        name = name.substring(0, name.length() - suffix.length());
      }
    }
    return run.resolveSibling(name + ".logg");
  }

  private static void remove(Path path) throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(path);
      return;
    }
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
    // The record goes last: what is left after a power cut is still known for a run.
    try (Stream<Path> content = Files.list(going)) {
      for (Path inside : content.toList()) {
        if (!inside.equals(RunRecord.file(going))) {
          RunFolder.delete(inside);
        }
      }
    }
    RunFolder.delete(going);
  }

  /** What a run printed goes with it, however young the file looks. */
  private static void removeLog(Path path) throws IOException {
    String name = path.getFileName().toString();
    for (String suffix : List.of(FailedRun.SUFFIX, RunFolder.PARTIAL)) {
      if (name.endsWith(suffix)) {
        name = name.substring(0, name.length() - suffix.length());
      }
    }
    if (LOG_NAME.matcher(name + LOG).matches()) {
      Files.deleteIfExists(path.resolveSibling(name + LOG));
    }
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    Path lock = JobLock.file(folder);
    try (Stream<Path> content = Files.list(folder)) {
      if (content.anyMatch(path -> !path.equals(lock)) || RunLock.isTaken(lock)) {
        return;
      }
    }
    Files.deleteIfExists(lock);
    Files.delete(folder);
  }
}
