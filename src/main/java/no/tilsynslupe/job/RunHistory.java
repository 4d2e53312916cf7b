package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** Finds the runs below a folder: history is the list of run folders, and nothing else. */
public final class RunHistory {
  private static final int DEPTH = 4;

  private RunHistory() {}

  /** How far a run has come. */
  public enum State {
    /** Whole. */
    DONE,
    /** A living process works on it. */
    RUNNING,
    /** Cut off; it can be carried on. */
    STOPPED,
    /** Its record can't be read, for instance one of another version of the program. */
    UNREADABLE
  }

  /**
   * A run.
   *
   * @param folder where it stands, or will stand when it is whole
   * @param started null when the record can't be read
   * @param exports what it reads
   */
  public record Entry(
      Path folder,
      State state,
      @Nullable Instant started,
      @Nullable Instant finished,
      List<Path> exports) {}

  /**
   * The runs in and below {@code root}, the newest first.
   *
   * @throws UserError when {@code root} isn't a folder
   */
  public static List<Entry> below(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          "Finner ikke mappen «%s». Oppgi mappen som kjøringene ligger i.".formatted(root));
    }
    List<Entry> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(root, DEPTH)) {
      for (Path record :
          paths.filter(path -> path.getFileName() != null && isRecord(path)).toList()) {
        found.add(entry(record.toAbsolutePath().normalize().getParent()));
      }
    }
    found.sort(
        Comparator.comparing(Entry::started, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Entry::folder));
    return List.copyOf(found);
  }

  private static boolean isRecord(Path path) {
    return path.endsWith("kjoring.json") && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Entry entry(@Nullable Path folder) throws IOException {
    if (folder == null) {
      throw new IllegalStateException("A record lies in a folder");
    }
    RunRecord record;
    try {
      record = RunRecord.read(folder);
    } catch (UserError e) {
      return new Entry(folder, State.UNREADABLE, null, null, List.of());
    }
    String name = folder.getFileName().toString();
    if (!name.endsWith(RunFolder.PARTIAL)) {
      return new Entry(
          folder, State.DONE, record.startet(), record.ferdig(), record.parametre().exports());
    }
    Path target =
        folder.resolveSibling(name.substring(0, name.length() - RunFolder.PARTIAL.length()));
    State state = isLocked(folder) ? State.RUNNING : State.STOPPED;
    return new Entry(target, state, record.startet(), null, record.parametre().exports());
  }

  /** Only looks: the folder isn't written to. */
  private static boolean isLocked(Path folder) throws IOException {
    Path file = RunLock.file(folder);
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      return lock == null;
    }
  }
}
