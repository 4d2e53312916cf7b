package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Temporary folders whose process was killed, so that it could not remove them: they hold data of
 * cases, and the next process does it.
 */
final class AbandonedFolders {
  /** What comes before the number that the Java library gives a temporary folder. */
  static final String PREFIX = "tilsynslupe-";

  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d+");

  private AbandonedFolders() {}

  /**
   * Removes those that lie beside {@code own}, belong to the same user, can be read by no other,
   * and hold a lock that nobody has. What can't be removed now is left for the next time: it must
   * not stop the work that was asked for.
   */
  static void removeBeside(Path own) {
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(own.resolveSibling(""), PREFIX + "*")) {
      for (Path folder : beside) {
        if (!folder.getFileName().equals(own.getFileName())) {
          removeIfAbandoned(folder, own);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // A place that can't be listed.
    }
  }

  private static void removeIfAbandoned(Path folder, Path own) {
    try {
      if (NAME.matcher(folder.getFileName().toString()).matches()
          && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.isRegularFile(RunLock.file(folder), LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))
          && isPrivate(folder)
          && !RunLock.isTaken(RunLock.file(folder))) {
        RunFolder.delete(folder);
      }
    } catch (IOException e) {
      // Another process removes it at the same time, or one of its files is open.
    }
  }

  /** On Windows a folder inherits who may read it from the user's own place for such. */
  private static boolean isPrivate(Path folder) throws IOException {
    @Nullable PosixFileAttributeView posix =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return posix == null
        || PosixFilePermissions.toString(posix.readAttributes().permissions()).endsWith("------");
  }
}
