package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The lock of a run folder, or of a job. The operating system lets go of it when the process ends,
 * in whatever way: so a run whose lock can be taken has no living process.
 */
final class RunLock implements AutoCloseable {
  private final FileChannel channel;

  private RunLock(FileChannel channel) {
    this.channel = channel;
  }

  static Path file(Path folder) {
    return folder.resolve("eier.lock");
  }

  /**
   * Takes the lock.
   *
   * @throws UserError when a living process has it
   */
  static RunLock take(Path folder) throws IOException {
    return take(file(folder), JobTexts.ERRORS.say("pagar", "sti", folder));
  }

  /**
   * Takes the lock of a file, which is made when it is missing.
   *
   * @param taken what to say when a living process has it
   */
  static RunLock take(Path file, String taken) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new UserError(UserError.Kind.WRONG_USE, taken);
    }
    return new RunLock(channel);
  }

  /** Only looks: nothing is written. */
  static boolean isTaken(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
