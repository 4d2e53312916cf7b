package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of the sample export, by {@code start FOLDER [FORMAT…]}, {@code compare FOLDER
 * EARLIER-RUN} or {@code resume FOLDER}; tests kill it.
 */
final class CheckProcess {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  private CheckProcess() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("start")) {
      start(folder, 2, List.of(args).subList(2, args.length));
    } else if (args[0].equals("compare")) {
      compare(folder, Path.of(args[2]));
    } else {
      resume(folder);
    }
  }

  static RunSummary start(Path folder, int threads, List<String> formats) throws IOException {
    return job().start(options(null, formats, threads), folder, false);
  }

  /** Of a shorter period, so that some findings are gone. */
  static RunSummary compare(Path folder, Path earlier) throws IOException {
    CheckOptions options = options(LocalDate.of(2024, 8, 31), List.of("csv", "json", "xlsx"), 2);
    return job().start(options, folder, false, CompareWith.run(earlier));
  }

  private static CheckOptions options(@Nullable LocalDate to, List<String> formats, int threads) {
    return new CheckOptions(
        List.of(Path.of("sample-data/saksuttrekk")),
        null,
        to,
        null,
        List.of(),
        null,
        List.of(),
        false,
        true,
        formats,
        null,
        threads);
  }

  static RunSummary resume(Path folder) throws IOException {
    return job().resume(folder);
  }

  private static CheckJob job() {
    return new CheckJob("test", CLOCK, Progress.SILENT);
  }
}
