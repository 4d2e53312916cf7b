package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;

/**
 * Removes the rows of runs that were cut off and that nobody carried on: they are all that the
 * delivery held, and are to lie about no longer than someone may come back for them. The rest of
 * such a run stays until {@code purge} takes it.
 */
public final class SpoolExpiry {
  /** How long the rows of a run that was cut off are kept. */
  public static final Duration KEPT = Duration.ofDays(7);

  private SpoolExpiry() {}

  /**
   * Removes the rows of runs below a folder that began, or were last carried on, before a time.
   * What can't be looked at or removed now is left for the next time: it must not stop the work
   * that was asked for.
   *
   * @param depth how many levels down
   * @return the runs whose rows are gone
   */
  public static List<Path> below(Path root, int depth, Instant before) {
    List<Path> expired = new ArrayList<>();
    try {
      for (Path path : RunTree.paths(root, depth)) {
        if (String.valueOf(path.getFileName()).endsWith(RunFolder.PARTIAL)
            && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
            && expire(path, before)) {
          expired.add(path);
        }
      }
    } catch (IOException e) {
      // As promised above.
    }
    return List.copyOf(expired);
  }

  private static boolean expire(Path work, Instant before) {
    Path spool = work.resolve(RunFolder.SPOOL);
    if (!Files.isDirectory(spool, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(RunRecord.file(work), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      RunLock lock = RunLock.take(work);
      try {
        return expireDead(work, spool, before);
      } finally {
        lock.close();
      }
    } catch (UserError | IOException e) {
      // Its process is alive, its record can't be read, or one of its files is open.
      return false;
    }
  }

  private static boolean expireDead(Path work, Path spool, Instant before) throws IOException {
    if (!lastTouched(work).isBefore(before) || SpoolSeal.isExpired(spool)) {
      return false;
    }
    // First: a process that is killed meanwhile leaves a spool that nobody takes for whole.
    SpoolSeal.expire(spool);
    try (Stream<Path> content = Files.list(spool)) {
      for (Path inside : content.toList()) {
        if (!SpoolSeal.isSeal(inside)) {
          RunFolder.delete(inside);
        }
      }
    }
    return true;
  }

  private static Instant lastTouched(Path work) throws IOException {
    RunRecord record = RunRecord.read(work);
    List<Instant> resumed = record.fortsatt();
    return resumed.isEmpty() ? record.startet() : resumed.get(resumed.size() - 1);
  }
}
