package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Calls the commands once, with their output thrown away, so that the launcher's class-data archive
 * holds the classes they load. The check is one of a tiny export in a temporary folder.
 */
public final class StartupTraining {
  private static final List<String[]> SHORT_CALLS =
      List.of(
          new String[] {"--help"},
          new String[] {"--version"},
          new String[] {"--finnes-ikke"},
          new String[] {"criteria"},
          new String[] {"explain", "P17-START"},
          new String[] {"classify", "condition", "levere kontoutskrift"},
          new String[] {"classify", "purpose", "husleie"});

  private static final String CASES = "sak_id;kommune;kontor\nS1;9901;Nord\n";

  private static final String DECISIONS =
      """
      vedtak_id;sak_id;vedtak_dato;hjemmel;formal;utfall;oppstart_dato
      V1;S1;2024-03-01;17;råd;INNVILGET;
      V2;S1;2024-03-01;19;møbler;AVSLATT;
      """;

  private StartupTraining() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String[] call : SHORT_CALLS) {
      TilsynslupeCommand.run(nowhere, nowhere, call);
    }
    Path folder = Files.createTempDirectory("tilsynslupe");
    try {
      Path export = Files.createDirectory(folder.resolve("uttrekk"));
      Files.writeString(export.resolve("saker.csv"), CASES);
      Files.writeString(export.resolve("vedtak.csv"), DECISIONS);
      String out = folder.resolve("ut").toString();
      System.setErr(nowhere);
      TilsynslupeCommand.run(nowhere, nowhere, "check", export.toString(), "--out", out);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> content = Files.walk(folder)) {
      for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
