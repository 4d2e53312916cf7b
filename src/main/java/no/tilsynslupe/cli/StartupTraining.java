package no.tilsynslupe.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Calls the short commands once, with their output thrown away, so that the launcher's class-data
 * archive holds the classes they load.
 */
public final class StartupTraining {
  private static final List<String[]> CALLS =
      List.of(
          new String[] {"--help"},
          new String[] {"--version"},
          new String[] {"--finnes-ikke"},
          new String[] {"criteria"},
          new String[] {"explain", "P17-START"},
          new String[] {"classify", "condition", "levere kontoutskrift"},
          new String[] {"classify", "purpose", "husleie"});

  private StartupTraining() {}

  /** Takes no arguments. */
  public static void main(String[] args) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String[] call : CALLS) {
      TilsynslupeCommand.run(nowhere, nowhere, call);
    }
  }
}
