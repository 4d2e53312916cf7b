package no.tilsynslupe.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * A folder for what the workbook is made from: inside the run's own, since it holds the texts of
 * cases, and what a killed process leaves must go with the run. Holds for the thread that opened
 * it.
 */
public final class Scratch implements AutoCloseable {
  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /** Opens an empty one inside {@code dir}. */
  public static Scratch in(Path dir) throws IOException {
    return in(dir, "midlertidig");
  }

  /**
   * As above, in a folder of that name: two files that are written at once must not share one, for
   * the first that is done removes it.
   */
  public static Scratch in(Path dir, String name) throws IOException {
    Path folder = dir.resolve(name);
    delete(folder);
    Files.createDirectories(folder);
    TempFile.setThreadLocalTempFileCreationStrategy(
        new DefaultTempFileCreationStrategy(folder.toFile()));
    return new Scratch(folder);
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    TempFile.setThreadLocalTempFileCreationStrategy(null);
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> paths = Files.walk(folder)) {
      inside = paths.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }
}
