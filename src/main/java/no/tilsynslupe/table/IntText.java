package no.tilsynslupe.table;

/** Reads whole numbers: digits, with {@code ,0} or {@code .0} after them allowed. */
public final class IntText {
  /** More digits than any int column can use; also keeps the sum below overflow. */
  private static final int MAX_DIGITS = 9;

  private IntText() {}

  /** The number, {@link Cells#BLANK} or {@link Cells#UNREADABLE}; the text is trimmed. */
  public static long parse(String text, int min, int max) {
    int length = text.length();
    if (length == 0) {
      return Cells.BLANK;
    }
    long value = 0;
    int i = 0;
    while (i < length && isDigit(text.charAt(i))) {
      value = value * 10 + (text.charAt(i) - '0');
      if (++i > MAX_DIGITS) {
        return Cells.UNREADABLE;
      }
    }
    if (i == 0 || !onlyZeroDecimals(text, i) || value < min || value > max) {
      return Cells.UNREADABLE;
    }
    return value;
  }

  private static boolean onlyZeroDecimals(String text, int from) {
    int length = text.length();
    if (from == length) {
      return true;
    }
    char mark = text.charAt(from);
    if ((mark != ',' && mark != '.') || from + 1 == length) {
      return false;
    }
    for (int i = from + 1; i < length; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
