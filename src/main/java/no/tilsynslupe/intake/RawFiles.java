package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a delivery before any gate: contents, and names too, may hold identity numbers. For
 * what takes them out alone, and shows none of it.
 *
 * @param files by path within the folder or archive, sorted
 * @param others how many links, archives and such were left out
 * @param resource closed when all has been read
 */
public record RawFiles(List<SourceFile> files, int others, Closeable resource)
    implements Closeable {

  public RawFiles {
    files = List.copyOf(files);
  }

  /** A folder, with its sub-folders. Links are left out: they could lead anywhere. */
  public static RawFiles ofFolder(Path folder) throws IOException {
    Map<String, Path> found = new TreeMap<>();
    int[] others = new int[1];
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
            if (attributes.isSymbolicLink() || attributes.isOther()) {
              others[0]++;
            } else if (!isHidden(file)) {
              found.put(root.relativize(file).toString().replace('\\', '/'), file);
              SourceFiles.refuseTooMany("Mappen", found.size());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    List<SourceFile> files = new ArrayList<>();
    found.forEach(
        (name, file) -> files.add(new SourceFile(name, () -> Files.newInputStream(file))));
    return new RawFiles(files, others[0], () -> {});
  }

  private static boolean isHidden(Path path) {
    return CsvNames.isHidden(String.valueOf(path.getFileName()));
  }

  /** One file alone. */
  public static RawFiles ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return new RawFiles(
        List.of(new SourceFile(name, () -> Files.newInputStream(file))), 0, () -> {});
  }

  /** True for a zip that is a workbook by its content. */
  public static boolean isWorkbook(Path path) throws IOException {
    return ZipFiles.isWorkbook(path, "Filen");
  }

  /** A zip, read in place: nothing is unpacked to disk. */
  public static RawFiles ofZip(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(path).get();
    } catch (IOException | IllegalArgumentException e) {
      throw Unreadable.file("Zip-filen", "Den er ødelagt eller ikke fullstendig.", e);
    }
    try {
      return ofZip(zip);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static RawFiles ofZip(ZipFile zip) {
    List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
    SourceFiles.refuseTooMany("Zip-filen", entries.size());
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    ZipLimits limits = new ZipLimits("Zip-filen");
    List<SourceFile> files = new ArrayList<>();
    int others = 0;
    for (ZipArchiveEntry entry : entries) {
      limits.add(entry);
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        throw Unreadable.file("Zip-filen", "Den er beskyttet med passord. Pakk den uten passord.");
      }
      if (entry.isUnixSymlink()) {
        others++;
      } else if (!entry.isDirectory() && !ZipFiles.isHidden(entry.getName())) {
        files.add(new SourceFile(entry.getName(), () -> limits.open(zip, entry)));
      }
    }
    return new RawFiles(files, others, zip);
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
