package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import no.tilsynslupe.privacy.IdentityDetector;

/**
 * The log on the console and in {@code planlegger.0.log}; when that is full it becomes {@code
 * planlegger.1.log}, and so on, and the oldest goes.
 *
 * <p>Writes to the handler without a logger: loggers are closed by a shutdown hook of the JDK, at
 * the same time as the scheduler says its last words.
 */
final class LogJournal implements Journal, AutoCloseable {
  private static final int BYTES = 1 << 20;
  private static final int FILES = 10;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(CronTimes.ZONE);

  private final InstantSource clock;
  private final PrintWriter console;
  private final FileHandler file;

  /**
   * @param folder exists
   * @param clock the time the lines are of: Norwegian time with its offset
   */
  LogJournal(Path folder, InstantSource clock, PrintWriter console) throws IOException {
    this(folder, clock, console, BYTES, FILES);
  }

  LogJournal(Path folder, InstantSource clock, PrintWriter console, int bytes, int files)
      throws IOException {
    this.clock = clock;
    this.console = console;
    // A percent sign of the path would be read as part of the pattern.
    String pattern = folder.toString().replace("%", "%%") + "/planlegger.%g.log";
    file = new FileHandler(pattern, bytes, files, true);
    file.setEncoding(StandardCharsets.UTF_8.name());
    file.setFormatter(new Line());
  }

  private static final class Line extends Formatter {
    @Override
    public String format(LogRecord record) {
      return record.getMessage() + System.lineSeparator();
    }
  }

  @Override
  public synchronized void say(String line) {
    say(clock.instant(), line);
  }

  private void say(Instant at, String line) {
    // Names of files that people deliver may hold what must not be written anywhere.
    String text = TIME.format(at) + " " + IdentityDetector.mask(line.replaceAll("\\R", " "));
    console.println(text);
    console.flush();
    file.publish(new LogRecord(Level.INFO, text));
  }

  @Override
  public synchronized void close() {
    file.close();
  }
}
