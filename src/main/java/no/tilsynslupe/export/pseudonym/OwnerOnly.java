package no.tilsynslupe.export.pseudonym;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that only their owner can read: they are so from the moment they are made. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  /** Whoever runs a Windows machine can read everything on it anyway. */
  private static final List<String> MACHINE =
      List.of("system", "administrators", "administratorer", "administratorar");

  private OwnerOnly() {}

  /**
   * Makes a file.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one
   */
  static void create(Path file, byte[] content) throws IOException {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      if (!posix) {
        restrict(file);
      }
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** Writes a file anew, whole or not at all. */
  static void replace(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".ny");
    // What a process that was killed here left behind.
    Files.deleteIfExists(fresh);
    create(fresh, content);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Whether somebody else than the owner may read it; what can't be known counts as no. */
  public static boolean othersCanRead(Path file) throws IOException {
    @Nullable PosixFileAttributeView posix =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (posix != null) {
      Set<PosixFilePermission> open = EnumSet.copyOf(PosixFilePermissions.fromString("---rwxrwx"));
      open.retainAll(posix.readAttributes().permissions());
      return !open.isEmpty();
    }
    @Nullable AclFileAttributeView list =
        Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (list == null) {
      return false;
    }
    UserPrincipal owner = list.getOwner();
    return list.getAcl().stream()
        .anyMatch(
            entry ->
                entry.type() == AclEntryType.ALLOW
                    && entry.permissions().contains(AclEntryPermission.READ_DATA)
                    && !entry.principal().equals(owner)
                    && !isMachine(entry.principal().getName()));
  }

  private static boolean isMachine(String name) {
    String bare = name.substring(name.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
    return MACHINE.contains(bare);
  }

  /** On Windows: the owner alone. */
  private static void restrict(Path file) throws IOException {
    @Nullable AclFileAttributeView list =
        Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (list != null) {
      list.setAcl(
          List.of(
              AclEntry.newBuilder()
                  .setType(AclEntryType.ALLOW)
                  .setPrincipal(list.getOwner())
                  .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                  .build()));
    }
  }
}
