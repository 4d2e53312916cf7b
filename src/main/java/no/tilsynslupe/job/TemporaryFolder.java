package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import no.tilsynslupe.sak.UserError;

/**
 * A folder that only the user can read, and that is gone when the work is done: also when it fails,
 * and as far as possible when the process is stopped from outside. What a killed process left is
 * removed when the next one makes a folder in the same place.
 */
final class TemporaryFolder implements AutoCloseable {
  /** A thread that still writes may put a file in a folder that is being emptied. */
  private static final int TRIES = 20;

  private static final long PAUSE_MILLIS = 50;

  private final Path path;
  private final RunLock lock;
  private final Thread hook;

  private TemporaryFolder(Path path) throws IOException {
    this.path = path;
    this.lock = lock(path);
    this.hook =
        new Thread(
            () -> {
              removeOrLeave();
              Runtime.getRuntime().halt(UserError.Kind.STOPPED_UNDERWAY.exitCode());
            });
  }

  /**
   * Makes an empty one.
   *
   * @param place where it is to stand
   */
  static TemporaryFolder in(Path place) throws IOException {
    // The Java library makes it readable for the user alone where the file system can.
    TemporaryFolder folder =
        new TemporaryFolder(Files.createTempDirectory(place, AbandonedFolders.PREFIX));
    Runtime.getRuntime().addShutdownHook(folder.hook);
    AbandonedFolders.removeBeside(folder.path);
    return folder;
  }

  /** The lock gets its name when it is taken: one that can be taken has no living process. */
  private static RunLock lock(Path folder) throws IOException {
    Path unnamed = folder.resolve("eier.ny");
    RunLock lock = RunLock.take(unnamed, JobTexts.ERRORS.say("i_bruk", "sti", folder));
    Files.move(unnamed, RunLock.file(folder));
    return lock;
  }

  Path path() {
    return path;
  }

  /** On the way down there is nobody left to tell, so what can't be removed stays. */
  private void removeOrLeave() {
    for (int tried = 0; tried < TRIES && Files.exists(path); tried++) {
      try {
        remove();
      } catch (IOException e) {
        pause();
      }
    }
  }

  private void remove() throws IOException {
    try {
      // Windows removes no folder with an open file in it.
      lock.close();
      RunFolder.delete(path);
    } catch (NoSuchFileException e) {
      // Without the lock another process may remove it at the same time.
      if (Files.exists(path)) {
        RunFolder.delete(path);
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The process is already on its way down: the hook removes the folder.
      return;
    }
    if (Files.exists(path)) {
      remove();
    }
  }
}
