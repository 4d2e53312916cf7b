package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a folder holds, its sub-folders included; links are never followed. */
final class FolderListing {
  private FolderListing() {}

  /**
   * Files by their path within the folder, parted by {@code /} and sorted on any machine alike.
   *
   * @param name how the folder is called in messages
   * @param links is told the path of what is a link or the like, and no file
   */
  static Map<String, Path> of(Path folder, String name, Consumer<String> links) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skip = !dir.equals(root) && isHidden(dir);
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
              return FileVisitResult.CONTINUE;
            }
            // Only what parts folders here: elsewhere a backslash is a letter of the name.
            String separator = root.getFileSystem().getSeparator();
            String relative = root.relativize(file).toString().replace(separator, "/");
            if (attributes.isSymbolicLink() || attributes.isOther()) {
              links.accept(relative);
            } else {
              files.put(relative, file);
              SourceFiles.refuseTooMany(name, files.size());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private static boolean isHidden(Path path) {
    return CsvNames.isHidden(String.valueOf(path.getFileName()));
  }
}
