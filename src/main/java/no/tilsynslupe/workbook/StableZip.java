package no.tilsynslupe.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a zip file anew so that its bytes depend on its content alone: entries in a fixed order,
 * with a fixed time.
 */
public final class StableZip {

  /** Past the first time a zip file can hold, at which Java would add the zone to the entry. */
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** The JDK hands packed bytes on by the half kilobyte. */
  private static final int BUFFER = 1 << 16;

  /** Spreadsheet programs want the list of content types first. */
  private static final String FIRST = "[Content_Types].xml";

  /** What is in a zip file. */
  public interface Content {
    /** Writes the content of the entry of that name. */
    void write(String name, OutputStream to) throws IOException;
  }

  private StableZip() {}

  /** Packs entries into {@code out}, and closes it. */
  public static void write(Collection<String> names, Content content, OutputStream out)
      throws IOException {
    List<String> sorted =
        names.stream()
            .sorted(
                Comparator.comparing((String name) -> !name.equals(FIRST))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    try (ZipOutputStream target = new ZipOutputStream(new BufferedOutputStream(out, BUFFER))) {
      for (String name : sorted) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        target.putNextEntry(entry);
        content.write(name, target);
        target.closeEntry();
      }
    }
  }

  public static void repack(Path from, Path to) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to)) {
      List<String> names =
          Collections.list(source.entries()).stream().map(entry -> entry.getName()).toList();
      write(names, (name, target) -> copy(source, name, target), file);
    }
  }

  private static void copy(ZipFile source, String name, OutputStream to) throws IOException {
    try (InputStream content = source.getInputStream(source.getEntry(name))) {
      content.transferTo(to);
    }
  }
}
