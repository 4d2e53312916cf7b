package no.tilsynslupe.cli;

import java.io.PrintStream;
import no.tilsynslupe.job.Progress;
import no.tilsynslupe.prose.Language;

/**
 * Shows how a run goes on standard error: a bar that is drawn anew on a terminal, plain lines
 * elsewhere, so that a log stays readable.
 */
final class ConsoleProgress implements Progress {
  private static final int BAR = 24;
  private static final long TERMINAL_PAUSE = 100_000_000L;
  private static final long LOG_PAUSE = 10_000_000_000L;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private String heading = "";
  private long next;
  private boolean drawn;

  ConsoleProgress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** The launcher sees whether standard error is a terminal; the JVM can't on every version. */
  static ConsoleProgress onStandardError() {
    return new ConsoleProgress(System.err, Boolean.getBoolean("tilsynslupe.terminal"));
  }

  @Override
  public synchronized void stage(String title, int number, int of) {
    clear();
    heading = "[%d/%d] %s".formatted(number, of, title);
    if (terminal) {
      err.print(heading + " …");
      err.flush();
      drawn = true;
      next = 0;
    } else {
      err.println(heading);
      next = System.nanoTime() + LOG_PAUSE;
    }
  }

  @Override
  public synchronized void done(long done, long total, String unit) {
    long now = System.nanoTime();
    if (next != 0 && now - next < 0) {
      return;
    }
    next = now + (terminal ? TERMINAL_PAUSE : LOG_PAUSE);
    String line = heading + "  " + amount(done, total, unit);
    if (terminal) {
      err.print(CLEAR_LINE + line);
      err.flush();
      drawn = true;
    } else {
      err.println(line);
    }
  }

  /** Removes the bar, so that what is printed next begins on a clean line. */
  synchronized void clear() {
    if (drawn) {
      err.print(CLEAR_LINE);
      err.flush();
      drawn = false;
    }
  }

  private String amount(long done, long total, String unit) {
    if (total <= 0) {
      return Language.current().forms().number(done) + " " + unit;
    }
    double share = Math.min(1.0, (double) done / total);
    String percent =
        (int) Math.floor(share * 100) + (Language.current() == Language.EN ? "%" : " %");
    String counts = CliTexts.RECEIPTS.say("av", "gjort", done, "alle", total) + " " + unit;
    if (!terminal) {
      return percent + ", " + counts;
    }
    int full = (int) Math.round(share * BAR);
    return "█".repeat(full) + "░".repeat(BAR - full) + " " + percent + "  " + counts;
  }
}
