package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.tilsynslupe.sak.UserError;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a zip, read in place: nothing is ever unpacked to disk. What could harm or hide
 * something is refused, not skipped.
 */
final class ZipFiles {
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARCHIVE =
      Pattern.compile(
          ".*\\.(zip|7z|rar|tar|gz|tgz|bz2|xz|jar|xlsx|xlsm|xls)", Pattern.CASE_INSENSITIVE);

  private ZipFiles() {}

  /** True for a zip that is a workbook by its content, whatever its name. */
  static boolean isWorkbook(Path path, String name) throws IOException {
    try (ZipFile zip = openZip(path, name)) {
      return zip.getEntry("[Content_Types].xml") != null;
    }
  }

  static SourceFiles open(Path path, String name) throws IOException {
    ZipFile zip = openZip(path, name);
    try {
      return read(zip, name);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipFile openZip(Path path, String name) throws IOException {
    try {
      return ZipFile.builder().setPath(path).get();
    } catch (IOException | IllegalArgumentException e) {
      boolean workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
      throw Unreadable.file(
          name,
          (workbook ? "Arbeidsboken" : "Zip-filen")
              + " er ødelagt eller ikke fullstendig. Kopier eller lag den på nytt.",
          e);
    }
  }

  private static SourceFiles read(ZipFile zip, String name) {
    List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
    SourceFiles.refuseTooMany(name, entries.size());
    entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
    ZipLimits limits = new ZipLimits(name);
    List<SourceFile> files = new ArrayList<>();
    int number = 0;
    for (ZipArchiveEntry entry : entries) {
      Gate.checkName(entry.getName(), name + ", fil nr. " + ++number);
      check(name, entry);
      limits.add(entry);
      if (!entry.isDirectory() && !isHidden(entry.getName())) {
        files.add(new SourceFile(entry.getName(), () -> limits.open(zip, entry)));
      }
    }
    return new SourceFiles(name, files, zip);
  }

  /** What operating systems leave in archives, in whatever folder. */
  static boolean isHidden(String path) {
    for (String part : path.split("/", -1)) {
      if (CsvNames.isHidden(part)) {
        return true;
      }
    }
    return false;
  }

  private static void check(String zip, ZipArchiveEntry entry) {
    String path = entry.getName();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw refuse(zip, Gate.shown(path), "er beskyttet med passord. Pakk den uten passord.");
    }
    if (entry.isUnixSymlink()) {
      throw refuse(zip, Gate.shown(path), "er en lenke. Pakk selve filen.");
    }
    boolean absolute = path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0;
    boolean up = List.of(path.split("/", -1)).contains("..");
    if (absolute || up) {
      throw refuse(zip, Gate.shown(path), "peker ut av zip-filen. Pakk mappen på nytt.");
    }
    for (String part : path.split("/", -1)) {
      if (DEVICE.matcher(part).matches()) {
        throw refuse(
            zip, Gate.shown(path), "har et navn som ikke er tillatt. Gi filen et annet navn.");
      }
    }
    if (!isHidden(path) && ARCHIVE.matcher(path).matches()) {
      throw refuse(
          zip,
          Gate.shown(path),
          "er selv et arkiv eller en arbeidsbok. Pakk den ut, og oppgi den for seg.");
    }
  }

  private static UserError refuse(String zip, String path, String what) {
    return Unreadable.file(zip, "Filen «" + path + "» " + what);
  }
}
