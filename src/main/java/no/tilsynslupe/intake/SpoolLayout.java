package no.tilsynslupe.intake;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where things lie in a spool directory: for each part a segment of every input file, so that files
 * can be read side by side and the order of records never depends on it; the rows as they stood;
 * the rows rejected while reading; and the summary, which is written last.
 */
final class SpoolLayout {
  /** Parts of a spool, whatever the number of threads. */
  static final int PARTS = 64;

  private final Path directory;

  SpoolLayout(Path directory) {
    this.directory = directory;
  }

  Path directory() {
    return directory;
  }

  Path part(int part) {
    return directory.resolve(name("part-%02d", part));
  }

  Path segment(int part, int file) {
    return part(part).resolve(name("file-%03d.seg", file));
  }

  Path rows(int file) {
    return directory.resolve("rows").resolve(name("file-%03d.txt", file));
  }

  /** Rows that the gate changed, one after another. */
  Path changedRows(int file) {
    return directory.resolve("rows").resolve(name("file-%03d.masked.txt", file));
  }

  /** A place among the rows that the gate changed, told from one in the file. */
  static long apart(long place) {
    return -1 - place;
  }

  static boolean isApart(long place) {
    return place < 0;
  }

  Path rejects(int file) {
    return directory.resolve("rejects").resolve(name("file-%03d.rej", file));
  }

  /** Where the rows of a converted table come from. */
  Path sources(int file) {
    return directory.resolve("rows").resolve(name("file-%03d.kilder", file));
  }

  /** The records that remarks are about, one by one. */
  Path remarkRows() {
    return directory.resolve("merknader.json");
  }

  Path summary() {
    return directory.resolve("leveranse.json");
  }

  private static String name(String pattern, int number) {
    return String.format(Locale.ROOT, pattern, number);
  }
}
