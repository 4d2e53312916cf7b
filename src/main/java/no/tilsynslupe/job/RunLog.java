package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule lets a run print into, in the folder of its job, named by the run's moment. Any
 * other file of that ending is somebody else's.
 */
final class RunLog {
  private static final Pattern NAME = Pattern.compile("(\\d{8}-\\d{6})\\.logg");

  /** Whatever is left of a run, or of several of one moment. */
  private static final Pattern RUN =
      Pattern.compile("(\\d{8}-\\d{6})(-\\d+)?(\\.feil\\.json|(\\.delvis)?(\\.gammel)?)");

  private RunLog() {}

  /** Whether a file is the log of a run that isn't there any more. */
  static boolean isLone(Path file) throws IOException {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    @Nullable Path job = file.getParent();
    if (!name.matches()
        || job == null
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(JobLock.file(job), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> content = Files.list(job)) {
      return content.noneMatch(path -> name.group(1).equals(moment(path)));
    }
  }

  /** What a run printed goes with the last that is left of it, however young the file looks. */
  static void removeWith(Path run) throws IOException {
    @Nullable String moment = moment(run);
    if (moment != null) {
      Path log = run.resolveSibling(moment + ".logg");
      if (isLone(log)) {
        Files.deleteIfExists(log);
      }
    }
  }

  private static @Nullable String moment(Path run) {
    Matcher name = RUN.matcher(String.valueOf(run.getFileName()));
    return name.matches() ? name.group(1) : null;
  }
}
