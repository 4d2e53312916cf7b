package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in an inbox that may be taken.
 *
 * @param checksum the file with its checksum; null when there is none
 * @param look names, sizes and times of all its files: the same as long as nobody writes
 */
record Delivery(Path path, @Nullable Path checksum, String look) {
  private static final List<String> UNFINISHED =
      List.of(".part", ".partial", ".filepart", ".crdownload", ".tmp", ".temp", ".swp", "~");

  String name() {
    return path.getFileName().toString();
  }

  /** Names that programs give to what they are still writing, and hidden ones. */
  static boolean unfinishedName(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.startsWith("~$")
        || UNFINISHED.stream().anyMatch(name::endsWith);
  }

  /**
   * What lies at {@code path}; null when it isn't a zip file, a workbook, or a folder with files in
   * it, or when something in it is still being written.
   */
  static @Nullable Delivery at(Path path) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    StringBuilder look = new StringBuilder();
    if (attributes.isDirectory()) {
      if (!lookInto(path, look)) {
        return null;
      }
    } else if (attributes.isRegularFile() && (name.endsWith(".zip") || name.endsWith(".xlsx"))) {
      add(path, attributes, look);
    } else {
      return null;
    }
    Path sum = path.resolveSibling(path.getFileName() + Checksum.SUFFIX);
    if (!Files.isRegularFile(sum, LinkOption.NOFOLLOW_LINKS)) {
      return new Delivery(path, null, look.toString());
    }
    add(sum, Files.readAttributes(sum, BasicFileAttributes.class), look);
    return new Delivery(path, sum, look.toString());
  }

  /** Whether the folder holds files, all of them finished. */
  private static boolean lookInto(Path folder, StringBuilder look) throws IOException {
    boolean[] unfinished = {false};
    int[] files = {0};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files[0]++;
              unfinished[0] |= unfinishedName(file);
            }
            add(file, attributes, look);
            return FileVisitResult.CONTINUE;
          }
        });
    return files[0] > 0 && !unfinished[0];
  }

  private static void add(Path file, BasicFileAttributes attributes, StringBuilder look) {
    look.append(file)
        .append('|')
        .append(attributes.size())
        .append('|')
        .append(attributes.lastModifiedTime())
        .append('\n');
  }
}
