package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Proves that the scheduler of a reports folder is alive, and says which process it is. The
 * operating system lets go of the lock when the process ends, in whatever way.
 */
final class SchedulerLock implements AutoCloseable {
  static final String FILE = "planlegger.laas";

  /** Far behind the content, which others may read: a locked region on Windows can't be. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(CronTimes.ZONE);

  private final FileChannel channel;

  private SchedulerLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of {@code reports}.
   *
   * @throws UserError when another scheduler has it
   */
  static SchedulerLock take(Path reports, Instant started) throws IOException {
    Path file = reports.resolve(FILE);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      taken = lock(channel);
      if (!taken) {
        throw new UserError(
            UserError.Kind.WRONG_USE,
            ScheduleTexts.say("allerede_i_gang", "sti", reports, "hvem", owner(file)));
      }
      String owner =
          "prosess %d, startet %s%n".formatted(ProcessHandle.current().pid(), TIME.format(started));
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
      return new SchedulerLock(channel);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException sameProcess) {
      return false;
    }
  }

  private static String owner(Path file) throws IOException {
    String text = Files.readString(file).strip();
    return text.isEmpty() ? ScheduleTexts.say("ukjent_prosess") : text;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
