package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import no.tilsynslupe.sak.UserError;

/**
 * The lock of a job: one run of it goes at a time. Its file stays in the job's folder; that it is
 * there says nothing.
 */
public final class JobLock implements AutoCloseable {
  private static final int TRIES = 3;

  private final Path folder;
  private final RunLock lock;

  private JobLock(Path folder, RunLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  static Path file(Path jobFolder) {
    return jobFolder.resolve(".laas");
  }

  /** Whether a living process runs the job; only looks. */
  public static boolean isTaken(Path jobFolder) throws IOException {
    Path file = file(jobFolder);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && RunLock.isTaken(file);
  }

  /**
   * Takes the lock, and makes the job's folder where it is missing.
   *
   * @throws UserError when a run of the job goes on
   */
  static JobLock take(Path jobFolder) throws IOException {
    Path file = file(jobFolder);
    for (int i = 0; i < TRIES; i++) {
      PrivateFolders.make(jobFolder);
      RunLock lock =
          RunLock.take(
              file, JobTexts.ERRORS.say("kjorer_allerede", "jobb", jobFolder.getFileName()));
      // Whoever clears away an empty folder may have removed the file between its opening and now.
      if (Files.exists(file)) {
        return new JobLock(jobFolder, lock);
      }
      lock.close();
    }
    throw new IOException("Låsefilen «%s» forsvinner".formatted(file));
  }

  /** The job's folder. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
