package no.tilsynslupe.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The command line, run within the test.
 *
 * @param exit the exit code
 * @param out what went to standard output
 * @param err what the command line said of errors
 * @param progress what else went to standard error
 */
public record CommandRun(int exit, String out, String err, String progress) {

  /** Runs one command. */
  public static CommandRun of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream progress = new ByteArrayOutputStream();
    PrintStream standardError = System.err;
    System.setErr(stream(progress));
    int exit;
    try {
      exit = TilsynslupeCommand.run(stream(out), stream(err), args);
    } finally {
      System.setErr(standardError);
    }
    return new CommandRun(exit, text(out), text(err), text(progress));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
