package no.tilsynslupe.table;

/**
 * Reads amounts in kroner: {@code 12345}, {@code 12 345,50}, {@code 12345.50}, {@code 12.345,50},
 * with {@code kr} around and {@code ,-} after allowed, and any minus sign. A single dot before
 * exactly three digits parts thousands, as Norwegians write; a comma never does, so {@code 12,345}
 * is unreadable.
 */
public final class AmountText {
  /** Digits before the decimals; more is no amount of social assistance. */
  private static final int MAX_DIGITS = 12;

  private AmountText() {}

  /**
   * Hundredths of a krone, {@link Cells#BLANK} or {@link Cells#UNREADABLE}; the text is trimmed.
   */
  public static long parse(String text) {
    if (text.isEmpty()) {
      return Cells.BLANK;
    }
    String bare = withoutUnit(text);
    if (bare.isEmpty()) {
      return Cells.UNREADABLE;
    }
    boolean negative = isMinus(bare.charAt(0));
    int from = negative ? 1 : 0;
    int mark = decimalMark(bare);
    long whole = whole(bare, from, mark < 0 ? bare.length() : mark);
    long decimals = mark < 0 ? 0 : decimals(bare, mark + 1);
    if (whole < 0 || decimals < 0) {
      return Cells.UNREADABLE;
    }
    long hundredths = whole * 100 + decimals;
    return negative ? -hundredths : hundredths;
  }

  private static String withoutUnit(String text) {
    String bare = text;
    if (bare.endsWith(",-") || bare.endsWith(".-")) {
      bare = Cells.trim(bare.substring(0, bare.length() - 2));
    }
    if (bare.regionMatches(true, 0, "kr", 0, 2)) {
      bare = bare.substring(bare.startsWith(".", 2) ? 3 : 2);
    } else if (bare.regionMatches(true, bare.length() - 2, "kr", 0, 2)) {
      bare = bare.substring(0, bare.length() - 2);
    }
    return Cells.trim(bare);
  }

  /** Place of the mark that parts kroner and øre, or -1. */
  private static int decimalMark(String text) {
    int comma = text.lastIndexOf(',');
    int dot = text.lastIndexOf('.');
    if (comma >= 0 || dot < 0) {
      return comma;
    }
    boolean thousands = text.length() - dot == 4 || text.indexOf('.') != dot;
    return thousands ? -1 : dot;
  }

  /** Kroner, with thousands set apart by spaces or dots or not at all; -1 when unreadable. */
  private static long whole(String text, int from, int to) {
    long value = 0;
    int digits = 0;
    int group = 0;
    char separator = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        digits++;
        group++;
        continue;
      }
      char kind = c == '.' ? '.' : Cells.isSpace(c) ? ' ' : 0;
      boolean wellPlaced = separator == 0 ? group >= 1 && group <= 3 : group == 3;
      if (kind == 0 || !wellPlaced || (separator != 0 && separator != kind)) {
        return -1;
      }
      separator = kind;
      group = 0;
    }
    boolean lastGroupWhole = separator == 0 || group == 3;
    return digits == 0 || digits > MAX_DIGITS || !lastGroupWhole ? -1 : value;
  }

  /**
   * Øre. More than two decimals come from calculated cells: they are rounded half up, but three
   * after a comma could as well be thousands and are unreadable.
   */
  private static long decimals(String text, int from) {
    int count = text.length() - from;
    if (count == 0 || (count == 3 && text.charAt(from - 1) == ',')) {
      return -1;
    }
    int hundredths = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      int place = i - from;
      if (place < 2) {
        hundredths = hundredths * 10 + (c - '0');
      } else if (place == 2 && c >= '5') {
        hundredths++;
      }
    }
    return count == 1 ? hundredths * 10L : hundredths;
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '\u2212' || c == '\u2013';
  }
}
