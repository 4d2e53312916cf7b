package no.tilsynslupe.table;

/** What the cell parsers have in common. */
public final class Cells {
  /** A parser's answer for a blank place. */
  public static final long BLANK = Long.MIN_VALUE;

  /** A parser's answer for something that can't be read. */
  public static final long UNREADABLE = Long.MIN_VALUE + 1;

  /** Longest id that is read. */
  public static final int MAX_ID_LENGTH = 64;

  private Cells() {}

  /** Without white space at the ends, no-break and zero-width spaces included. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }

  /** White space of any kind, the sorts that {@link Character#isWhitespace} leaves out included. */
  public static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    return switch (c) {
      case '\u00A0', '\u2007', '\u202F', '\u200B', '\uFEFF' -> true;
      default -> c > 127 && Character.isWhitespace(c);
    };
  }
}
