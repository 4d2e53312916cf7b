package no.tilsynslupe.table;

import java.nio.charset.StandardCharsets;

/**
 * Reads cells that stand in an array of UTF-8, without making strings of them. Only the spellings
 * that fill whole files are known here; every other one goes through {@link CellReader}, which
 * alone says what a cell means.
 */
public final class CellBytes {
  /** Longer numbers are left to the careful reader. */
  private static final int MAX_DIGITS = 9;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /** What the quick readers say of a text that they don't know. */
  private static final long OTHER = Long.MIN_VALUE + 2;

  private CellBytes() {}

  /**
   * Sets the column's state and value in the row, as {@link CellReader#read} does.
   *
   * @param from first byte; neither it nor the last one belongs to a space
   * @param to one past the last byte
   */
  public static void read(ColumnDef column, byte[] utf8, int from, int to, RowValues row) {
    int index = column.index();
    if (from == to) {
      row.setState(index, CellState.BLANK);
      return;
    }
    long number =
        switch (column.type()) {
          case TEXT -> OTHER;
          case ID -> OTHER;
          case DATE -> date(utf8, from, to);
          case AMOUNT -> amount(utf8, from, to);
          case INT -> integer(column, utf8, from, to);
          case YN -> yesNo(utf8, from, to);
          case CODE -> column.codeList().find(utf8, from, to);
        };
    if (number >= 0) {
      row.setNumber(index, number);
    } else if (isText(column, from, to)) {
      row.setPlace(index, utf8, from, to);
    } else {
      CellReader.read(column, new String(utf8, from, to - from, StandardCharsets.UTF_8), row);
    }
  }

  /** An id with more bytes than characters are allowed may be too long. */
  private static boolean isText(ColumnDef column, int from, int to) {
    return column.type() == ColumnType.TEXT
        || (column.type() == ColumnType.ID && to - from <= Cells.MAX_ID_LENGTH);
  }

  /**
   * {@code 2024-03-01} and {@code 01.03.2024}, from 1970 on: then the day is no negative number.
   */
  private static long date(byte[] b, int from, int to) {
    if (to - from != 10) {
      return OTHER;
    }
    int year;
    int month;
    int day;
    if (b[from + 4] == '-' && b[from + 7] == '-') {
      year = two(b, from) * 100 + two(b, from + 2);
      month = two(b, from + 5);
      day = two(b, from + 8);
    } else if (b[from + 2] == '.' && b[from + 5] == '.') {
      day = two(b, from);
      month = two(b, from + 3);
      year = two(b, from + 6) * 100 + two(b, from + 8);
    } else {
      return OTHER;
    }
    // A byte that is no digit makes its part negative or far too large.
    if (year <= FIRST_YEAR || year > LAST_YEAR || !DateText.isDate(year, month, day)) {
      return OTHER;
    }
    long epochDay = DateText.epochDay(year, month, day);
    return epochDay >= 0 ? epochDay : OTHER;
  }

  /** The number of two digits, or one that is far below zero when they aren't two. */
  private static int two(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    return digits ? tens * 10 + ones : -100_000;
  }

  /** {@code 12345}, {@code 12345,50} and {@code 12345.50}. */
  private static long amount(byte[] b, int from, int to) {
    int end = to;
    boolean decimals = to - from > 3 && (b[to - 3] == ',' || b[to - 3] == '.');
    if (decimals) {
      end = to - 3;
    }
    long kroner = digits(b, from, end);
    long ore = decimals ? digits(b, to - 2, to) : 0;
    return kroner < 0 || ore < 0 ? OTHER : kroner * 100 + ore;
  }

  private static long integer(ColumnDef column, byte[] b, int from, int to) {
    long value = digits(b, from, to);
    return value < column.min() || value > column.max() ? OTHER : value;
  }

  private static long digits(byte[] b, int from, int to) {
    if (to - from > MAX_DIGITS) {
      return OTHER;
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      int digit = b[i] - '0';
      if (digit < 0 || digit > 9) {
        return OTHER;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static long yesNo(byte[] b, int from, int to) {
    if (to - from != 1) {
      return OTHER;
    }
    return switch (b[from]) {
      case 'J' -> 1;
      case 'N' -> 0;
      default -> OTHER;
    };
  }
}
