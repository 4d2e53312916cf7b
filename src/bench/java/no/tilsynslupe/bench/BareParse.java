package no.tilsynslupe.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The measure of comparison: every CSV file of a folder read by commons-csv alone, on two threads,
 * the largest file first. Nothing is done with the cells but to count them.
 */
final class BareParse {

  private static final int THREADS = 2;

  private BareParse() {}

  public static void main(String[] arguments) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<long[]>> counts = new ArrayList<>();
    for (Path file : largestFirst(Path.of(arguments[0]))) {
      counts.add(threads.submit(() -> parse(file)));
    }
    long rows = 0;
    long cells = 0;
    for (Future<long[]> count : counts) {
      rows += count.get()[0];
      cells += count.get()[1];
    }
    threads.shutdown();
    System.out.println(rows + " rows, " + cells + " cells");
  }

  private static List<Path> largestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted(Comparator.comparingLong((Path file) -> file.toFile().length()).reversed())
          .toList();
    }
  }

  private static long[] parse(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    long rows = 0;
    long cells = 0;
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      for (CSVRecord record : parser) {
        rows++;
        cells += record.size();
      }
    }
    return new long[] {rows - 1, cells};
  }
}
