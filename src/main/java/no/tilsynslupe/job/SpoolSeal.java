package no.tilsynslupe.job;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sizes of the spool's files as reading left them, and how the work after reading is divided. A
 * run that is taken up again after a crash of the machine may find files shorter, and a program of
 * the same version may divide otherwise: then rows would be missing.
 */
final class SpoolSeal {
  private static final String NAME = "omfang.txt";
  private static final String EXPIRED = "slettet";

  /** To be another one whenever the parts that cases are judged in are made otherwise. */
  private static final String DIVISION = "deling 2";

  private SpoolSeal() {}

  /** Notes the sizes, when everything is read. */
  static void write(Path spool) throws IOException {
    List<String> lines = new ArrayList<>(List.of(DIVISION));
    lines.addAll(sizes(spool));
    Files.write(spool.resolve(NAME), lines);
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

  /** False when parts that are done may hold other cases than now; true where none are. */
  static boolean isDividedAsNow(Path spool) throws IOException {
    Path seal = spool.resolve(NAME);
    List<String> lines = Files.exists(seal) ? Files.readAllLines(seal) : List.of();
    return lines.isEmpty() || lines.get(0).equals(DIVISION);
  }

  /** False when a file has another size than reading left; true where reading did not end. */
  static boolean isIntact(Path spool) throws IOException {
    Path seal = spool.resolve(NAME);
    if (!Files.exists(seal)) {
      return true;
    }
    List<String> lines = Files.readAllLines(seal);
    return !lines.isEmpty() && lines.subList(1, lines.size()).equals(sizes(spool));
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
