package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The job files of a folder, read when they come and whenever they have changed. A file that an
 * editor is saving is read once it looks the same twice.
 */
final class JobShelf {

  /** Reads one job file. */
  interface Reader {
    JobFile read(Path file) throws IOException;
  }

  /** What happened to a job. */
  sealed interface Change {
    String job();

    /** It is there, or it says something else than before. */
    record Told(String job, JobFile file) implements Change {}

    /**
     * Its file can't be used.
     *
     * @param mistakes a line each
     */
    record Broken(String job, List<String> mistakes) implements Change {
      public Broken {
        mistakes = List.copyOf(mistakes);
      }
    }

    /** Its file is gone. */
    record Gone(String job) implements Change {}
  }

  private record Stamp(FileTime changed, long bytes, @Nullable Object identity) {}

  /**
   * @param seen as it looked the last time
   * @param read as it looked when it was read; null when it never was
   */
  private record Known(Stamp seen, @Nullable Stamp read) {}

  private final Path folder;
  private final Reader reader;
  private final Map<Path, Known> known = new LinkedHashMap<>();
  private boolean first = true;

  JobShelf(Path folder, Reader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /**
   * What has changed since the last look; at the first one, all there is.
   *
   * @throws IOException when the folder can't be read
   */
  List<Change> look() throws IOException {
    List<Change> changes = new ArrayList<>();
    List<Path> files = files();
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      lookAt(file, names.add(name(file)), changes);
    }
    for (Path gone : known.keySet().stream().filter(file -> !files.contains(file)).toList()) {
      known.remove(gone);
      if (names.contains(name(gone))) {
        continue;
      }
      changes.add(new Change.Gone(name(gone)));
    }
    first = false;
    return changes;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.filter(JobShelf::isJobFile).sorted().toList();
    }
  }

  private static boolean isJobFile(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && Files.isRegularFile(file);
  }

  private void lookAt(Path file, boolean onlyOne, List<Change> changes) {
    BasicFileAttributes now;
    try {
      now = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException goneMeanwhile) {
      return;
    }
    Stamp stamp = new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
    @Nullable Known before = known.get(file);
    @Nullable Stamp read = before == null ? null : before.read();
    boolean quiet = first || (before != null && before.seen().equals(stamp));
    if (quiet && !stamp.equals(read)) {
      changes.add(onlyOne ? read(file) : twice(file));
      read = stamp;
    }
    known.put(file, new Known(stamp, read));
  }

  private Change read(Path file) {
    try {
      return new Change.Told(name(file), reader.read(file));
    } catch (UserError e) {
      return new Change.Broken(name(file), e.lines());
    } catch (IOException e) {
      return new Change.Broken(
          name(file),
          List.of(
              ScheduleTexts.say(
                  "kan_ikke_leses", "fil", file, "feil", e.getClass().getSimpleName())));
    }
  }

  private static Change twice(Path file) {
    return new Change.Broken(name(file), List.of(ScheduleTexts.say("samme_navn", "fil", file)));
  }

  /** As the job file's reader has it: some systems keep å as an a and a ring. */
  private static String name(Path file) {
    String whole = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
    return whole.substring(0, whole.lastIndexOf('.'));
  }
}
