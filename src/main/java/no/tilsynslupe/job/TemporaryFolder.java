package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.sak.UserError;

/**
 * A folder that only the user can read, and that is gone when the work is done: also when it fails,
 * and as far as possible when the process is stopped from outside.
 */
final class TemporaryFolder implements AutoCloseable {
  /** A thread that still writes may put a file in a folder that is being emptied. */
  private static final int TRIES = 20;

  private static final long PAUSE_MILLIS = 50;

  private final Path path;
  private final Thread hook;

  private TemporaryFolder(Path path) {
    this.path = path;
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
    TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(place, "tilsynslupe-"));
    Runtime.getRuntime().addShutdownHook(folder.hook);
    return folder;
  }

  Path path() {
    return path;
  }

  /** On the way down there is nobody left to tell, so what can't be removed stays. */
  private void removeOrLeave() {
    for (int tried = 0; tried < TRIES && Files.exists(path); tried++) {
      try {
        RunFolder.delete(path);
      } catch (IOException e) {
        pause();
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
      RunFolder.delete(path);
    }
  }
}
