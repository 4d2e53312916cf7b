package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Folders that only their owner may look into: reports hold what is under a duty of secrecy. */
public final class PrivateFolders {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFolders() {}

  /**
   * Makes {@code folder} and what it lies in, as far as they aren't there; what is there keeps its
   * permissions, which somebody may have set with care. On Windows the folder inherits them.
   */
  public static Path make(Path folder) throws IOException {
    return Files.createDirectories(folder, permissions());
  }

  /** Makes {@code folder}; false when it is there already. */
  public static boolean makeNew(Path folder) throws IOException {
    try {
      Files.createDirectory(folder, permissions());
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static FileAttribute<?>[] permissions() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }
}
