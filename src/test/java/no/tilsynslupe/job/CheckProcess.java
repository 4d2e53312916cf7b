package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** A check of the sample export, by {@code start|resume FOLDER [FORMAT…]}; tests kill it. */
final class CheckProcess {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-02-01T10:00:00Z"));

  private CheckProcess() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    if (args[0].equals("start")) {
      start(folder, 2, List.of(args).subList(2, args.length));
    } else {
      resume(folder);
    }
  }

  static RunSummary start(Path folder, int threads, List<String> formats) throws IOException {
    CheckOptions options =
        new CheckOptions(
            List.of(Path.of("sample-data/saksuttrekk")),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(),
            false,
            true,
            formats,
            null,
            threads);
    return job().start(options, folder, false);
  }

  static RunSummary resume(Path folder) throws IOException {
    return job().resume(folder);
  }

  private static CheckJob job() {
    return new CheckJob("test", CLOCK, Progress.SILENT);
  }
}
