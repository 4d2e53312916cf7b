package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notes in the work folder how far a run has come, so that the history can tell of one that was cut
 * off without opening its database. Hands on what it hears.
 */
final class ProgressMark implements Progress {
  private static final long PAUSE = 2_000_000_000L;
  private static final JsonMapper MAPPER = JsonMapper.shared();

  /**
   * How far a run had come when it was last noted.
   *
   * @param steg what the stage does, in Norwegian
   * @param nummer counted from 1
   * @param gjort how much of the stage was done
   * @param totalt 0 when it isn't known
   * @param enhet what is counted; empty before any is
   */
  record Mark(String steg, int nummer, int av, long gjort, long totalt, String enhet) {}

  private final Path folder;
  private final Progress listener;
  private @Nullable Mark mark;
  private long next;

  ProgressMark(Path folder, Progress listener) {
    this.folder = folder;
    this.listener = listener;
  }

  static Path file(Path folder) {
    return folder.resolve("framdrift.json");
  }

  /** Empty when none was noted, or not in this way. */
  static Optional<Mark> read(Path folder) throws IOException {
    if (!Files.isRegularFile(file(folder))) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file(folder)), Mark.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  @Override
  public synchronized void stage(String title, int number, int of) {
    write(new Mark(title, number, of, 0, 0, ""));
    next = System.nanoTime() + PAUSE;
    listener.stage(title, number, of);
  }

  @Override
  public void done(long done, long total, String unit) {
    note(done, total, unit);
    listener.done(done, total, unit);
  }

  private synchronized void note(long done, long total, String unit) {
    long now = System.nanoTime();
    @Nullable Mark last = mark;
    if (last != null && now - next >= 0 && done >= last.gjort()) {
      next = now + PAUSE;
      write(new Mark(last.steg(), last.nummer(), last.av(), done, total, unit));
    }
  }

  private void write(Mark now) {
    mark = now;
    Path partial = folder.resolve("framdrift.ny");
    try {
      Files.writeString(partial, MAPPER.writeValueAsString(now));
      Files.move(
          partial,
          file(folder),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Only for whoever looks on, and written anew in a moment: no run shall end because somebody
      // held the file just then. A folder that can't be written to shows in all else there is.
      next = System.nanoTime() + PAUSE;
    }
  }
}
