package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.tilsynslupe.intake.ZipListing.Listed;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a zip, read in place: nothing is ever unpacked to disk. What could harm or hide
 * something is refused, not skipped.
 */
final class ZipFiles {
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
          name, IntakeTexts.say(workbook ? "arbeidsbok_odelagt_kopier" : "zip_odelagt_kopier"), e);
    }
  }

  private static SourceFiles read(ZipFile zip, String name) {
    ZipLimits limits = new ZipLimits(name);
    List<SourceFile> files = new ArrayList<>();
    for (Listed one : ZipListing.of(zip, name, new Shown(name))) {
      check(name, one);
      limits.add(one.entry());
      if (!one.entry().isDirectory() && !isHidden(one.path())) {
        files.add(new SourceFile(one.path(), () -> limits.open(zip, one)));
      }
    }
    return new SourceFiles(name, files, zip);
  }

  /** Entries are called by their names, as far as the gate lets them be shown. */
  private record Shown(String zip) implements ZipListing.Labels {
    @Override
    public void allow(String path, int number) {
      Gate.checkName(
          path, () -> IntakeTexts.say("fil_nr_i", "sted", zip, "nr", Integer.toString(number)));
    }

    @Override
    public String of(String path, int number) {
      return IntakeTexts.say("filen", "fil", Gate.shown(path));
    }
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

  private static void check(String zip, Listed one) {
    if (one.entry().isUnixSymlink()) {
      throw ZipListing.refuse(zip, one, "zip_lenke");
    }
    if (!isHidden(one.path()) && ARCHIVE.matcher(one.path()).matches()) {
      throw ZipListing.refuse(zip, one, "zip_arkiv");
    }
  }
}
