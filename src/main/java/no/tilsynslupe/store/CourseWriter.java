package no.tilsynslupe.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * Puts the course of a case into bytes as it is told, with nothing made on the way: it is done for
 * many more cases than are kept. First the head, then the tables' coverage, then the events, each
 * followed by its details. Lives within one run, so the layout bears no version.
 */
@SuppressWarnings("EnumOrdinal") // the bytes are never read by another version of the program
public final class CourseWriter {

  /** What comes next in the bytes. */
  static final int END = 0;

  static final int EVENT = 1;
  static final int COVERAGE = 2;

  /** Days are counted from here, so that they are above 0; 0 is none. */
  static final long DAY_ZERO = LocalDate.of(-10_000, 1, 1).toEpochDay();

  private byte[] bytes = new byte[1 << 11];
  private int length;
  private int leftOut;

  /** Where the number of details of the open event stands. */
  private int detailCount;

  /**
   * Begins a case anew.
   *
   * @param firstMonth the first of the months; null when there are none
   * @param months as {@link Course#maneder}
   */
  public void begin(LocalDate exported, @Nullable YearMonth firstMonth, String months) {
    length = 0;
    leftOut = 0;
    day(exported);
    day(firstMonth == null ? null : firstMonth.atDay(1));
    text(months);
  }

  public void coverage(
      Tabell table, boolean delivered, boolean incomplete, Iterable<Periode> spans) {
    number(COVERAGE);
    number(table.ordinal());
    number((delivered ? 1 : 0) + (incomplete ? 2 : 0));
    for (Periode span : spans) {
      day(span.fra());
      day(span.til());
    }
    day(null);
  }

  /** Begins an event; its details follow. */
  public CourseWriter event(EventKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
    number(EVENT);
    number(kind.ordinal());
    day(from);
    day(to);
    ensure(1);
    detailCount = length;
    bytes[length++] = 0;
    return this;
  }

  /** Adds a detail to the event; an empty one is left out. */
  public CourseWriter detail(EventDetail which, String value) {
    if (!value.isEmpty()) {
      bytes[detailCount]++;
      number(which.ordinal());
      text(value);
    }
    return this;
  }

  /** Notes events that are not kept. */
  public void leaveOut(int events) {
    leftOut += events;
  }

  /** The case as bytes. */
  public byte[] bytes() {
    number(END);
    number(leftOut);
    return Arrays.copyOf(bytes, length);
  }

  private void day(@Nullable LocalDate day) {
    number(day == null ? 0 : Math.max(1, day.toEpochDay() - DAY_ZERO));
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private void number(long n) {
    ensure(10);
    long left = n;
    while ((left & ~0x7FL) != 0) {
      bytes[length++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[length++] = (byte) left;
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    ensure(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }
}
