package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of a folder, sub-folders included. Links are refused: they could lead anywhere. */
final class FolderFiles {
  private FolderFiles() {}

  static SourceFiles open(Path folder, String name) throws IOException {
    List<SourceFile> listed = new ArrayList<>();
    for (Map.Entry<String, Path> file : files(folder, name).entrySet()) {
      Gate.checkName(file.getKey(), name + ", fil nr. " + (listed.size() + 1));
      listed.add(new SourceFile(file.getKey(), () -> Files.newInputStream(file.getValue())));
    }
    return new SourceFiles(name, listed, () -> {});
  }

  /** Files by their path within the folder, parted by {@code /} and sorted on any machine alike. */
  private static Map<String, Path> files(Path folder, String name) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Files.walkFileTree(
        folder.toRealPath(),
        new SimpleFileVisitor<>() {
          private final Path root = folder.toRealPath();

          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skip =
                !dir.equals(root) && CsvNames.isHidden(String.valueOf(dir.getFileName()));
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = root.relativize(file).toString().replace('\\', '/');
            if (CsvNames.isHidden(String.valueOf(file.getFileName()))) {
              return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink() || attributes.isOther()) {
              Gate.checkName(relative, name + ", en lenke");
              throw Unreadable.file(
                  name + "/" + Gate.shown(relative),
                  "Dette er en lenke. Legg selve filen i mappen.");
            }
            files.put(relative, file);
            SourceFiles.refuseTooMany(name, files.size());
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
