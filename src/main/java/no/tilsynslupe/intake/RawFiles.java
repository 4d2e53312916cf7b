package no.tilsynslupe.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.ZipListing.Listed;
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
    int[] others = new int[1];
    Map<String, Path> found =
        FolderListing.of(folder, IntakeTexts.say("mappen"), link -> others[0]++);
    List<SourceFile> files = new ArrayList<>();
    found.forEach(
        (name, file) -> files.add(new SourceFile(name, () -> Files.newInputStream(file))));
    return new RawFiles(files, others[0], () -> {});
  }

  /** One file alone. */
  public static RawFiles ofFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return new RawFiles(
        List.of(new SourceFile(name, () -> Files.newInputStream(file))), 0, () -> {});
  }

  /** True for a zip that is a workbook by its content. */
  public static boolean isWorkbook(Path path) throws IOException {
    return ZipFiles.isWorkbook(path, IntakeTexts.say("filen_selv"));
  }

  /** A zip, read in place: nothing is unpacked to disk. */
  public static RawFiles ofZip(Path path) throws IOException {
    ZipFile zip;
    try {
      zip = ZipFile.builder().setPath(path).get();
    } catch (IOException | IllegalArgumentException e) {
      throw Unreadable.file(IntakeTexts.say("zip_filen"), IntakeTexts.say("zip_odelagt"), e);
    }
    try {
      return ofZip(zip);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Messages name an entry by its number: its name may tell who it is about. */
  private static RawFiles ofZip(ZipFile zip) {
    String name = IntakeTexts.say("zip_filen");
    ZipLimits limits = new ZipLimits(name);
    List<SourceFile> files = new ArrayList<>();
    int others = 0;
    for (Listed one :
        ZipListing.of(
            zip,
            name,
            (path, number) -> IntakeTexts.say("fil_nr", "nr", Integer.toString(number)))) {
      limits.add(one.entry());
      if (one.entry().isUnixSymlink()) {
        others++;
      } else if (!one.entry().isDirectory() && !ZipFiles.isHidden(one.path())) {
        files.add(new SourceFile(one.path(), () -> limits.open(zip, one)));
      }
    }
    return new RawFiles(files, others, zip);
  }

  @Override
  public void close() throws IOException {
    resource.close();
  }
}
