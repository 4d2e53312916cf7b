package no.tilsynslupe.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
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

  /** Spreadsheet programs want the list of content types first. */
  private static final String FIRST = "[Content_Types].xml";

  private StableZip() {}

  public static void repack(Path from, Path to) throws IOException {
    try (ZipFile source = new ZipFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        ZipOutputStream target = new ZipOutputStream(file)) {
      List<? extends ZipEntry> entries = Collections.list(source.entries());
      List<String> names =
          entries.stream()
              .map(ZipEntry::getName)
              .sorted(
                  Comparator.comparing((String name) -> !name.equals(FIRST))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      for (String name : names) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        target.putNextEntry(entry);
        try (var content = source.getInputStream(source.getEntry(name))) {
          content.transferTo(target);
        }
        target.closeEntry();
      }
    }
  }
}
