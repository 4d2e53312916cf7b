package no.tilsynslupe.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sizes of the spool's files as reading left them. A run that is taken up again after a crash
 * of the machine may find them shorter: then rows would be missing.
 */
final class SpoolSeal {
  private static final String NAME = "omfang.txt";
  private static final String EXPIRED = "slettet";

  private SpoolSeal() {}

  /** Notes the sizes, when everything is read. */
  static void write(Path spool) throws IOException {
    Files.write(spool.resolve(NAME), sizes(spool));
  }

  /** Says instead that the rows were removed, as nobody carried the run on. */
  static void expire(Path spool) throws IOException {
    Files.writeString(spool.resolve(NAME), EXPIRED + "\n");
  }

  static boolean isSeal(Path file) {
    return file.endsWith(NAME);
  }

  static boolean isExpired(Path spool) throws IOException {
    Path seal = spool.resolve(NAME);
    return Files.exists(seal) && Files.readAllLines(seal).equals(List.of(EXPIRED));
  }

  /** False when a file has another size than reading left; true where reading did not end. */
  static boolean isIntact(Path spool) throws IOException {
    Path seal = spool.resolve(NAME);
    return !Files.exists(seal) || Files.readAllLines(seal).equals(sizes(spool));
  }

  private static List<String> sizes(Path spool) throws IOException {
    try (Stream<Path> files = Files.walk(spool)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.endsWith(NAME))
          .map(
              file ->
                  spool.relativize(file).toString().replace(File.separatorChar, '/')
                      + " "
                      + file.toFile().length())
          .sorted()
          .toList();
    }
  }
}
