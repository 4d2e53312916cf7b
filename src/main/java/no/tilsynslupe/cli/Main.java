package no.tilsynslupe.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program's entry: sets both output streams to UTF-8 and hands over to the command line. */
public final class Main {
  private Main() {}

  /** Runs the command of {@code args} and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    int code = TilsynslupeCommand.run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * JDK 17 takes the console's charset from the platform; æøå must come out the same everywhere.
   */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
