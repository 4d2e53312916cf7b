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
 * holds the classes they load. The check is one of a small made-up export in a temporary folder.
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

  /** Few, yet enough that most criteria have something to judge. */
  private static final String CASES = "40";

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
      String made = folder.resolve("laget").toString();
      TilsynslupeCommand.run(nowhere, nowhere, "generate", "--cases", CASES, "--out", made);
      String export = folder.resolve("laget/uttrekk").toString();
      String out = folder.resolve("ut").toString();
      System.setErr(nowhere);
      TilsynslupeCommand.run(nowhere, nowhere, "check", export, "--out", out);
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
