package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Folders that only their owner may look into: reports hold what is under a duty of secrecy. */
public final class PrivateFolders {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private static final Set<PosixFilePermission> OWNER_READS_AND_WRITES =
      PosixFilePermissions.fromString("rw-------");

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

  /**
   * Takes a file from everybody but its owner. On Windows it keeps what it inherits from its
   * folder.
   */
  public static void ownerOnly(Path file) throws IOException {
    if (isPosix()) {
      Files.setPosixFilePermissions(file, OWNER_READS_AND_WRITES);
    }
  }

  /** Takes all that lies in a folder, and the folder, from everybody but its owner. */
  public static void ownerOnlyIn(Path folder) throws IOException {
    if (!isPosix()) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.toList();
    }
    for (Path one : all) {
      Files.setPosixFilePermissions(
          one, Files.isDirectory(one) ? OWNER_ONLY : OWNER_READS_AND_WRITES);
    }
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] permissions() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }
}
