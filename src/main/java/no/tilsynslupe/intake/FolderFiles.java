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

/** A folder of CSV files, sub-folders included. Links are refused: they could lead anywhere. */
final class FolderDelivery {
  /** More files than this is not an export, but a home directory given by mistake. */
  static final int MAX_FILES = 1000;

  private FolderDelivery() {}

  static Delivery open(Path folder, String name) throws IOException {
    Map<String, Path> files = files(folder, name);
    List<TableSource> tables = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Gate.checkName(file.getKey(), name + ", fil nr. " + ++number);
      CsvNames.add(file.getKey(), () -> Files.newInputStream(file.getValue()), tables, ignored);
    }
    return new Delivery(name, tables, ignored, () -> {});
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
                  name + "/" + relative, "Dette er en lenke. Legg selve filen i mappen.");
            }
            if (files.put(relative, file) == null && files.size() > MAX_FILES) {
              throw Unreadable.file(
                  name, "Mappen har over " + MAX_FILES + " filer. Oppgi mappen med saksuttrekket.");
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
