package no.tilsynslupe.intake.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes one row apart, by RFC 4180 and with what real files have beside it: white space around a
 * field, text behind a closing quote, and quotes within a field that does not begin with one. The
 * same as commons-csv makes of it, which a test holds it to; on bytes, because the ends of rows
 * must be known before a file can be shared out, and no text has been decoded by then.
 */
final class RecordLexer {
  /** The bytes end before the row does. */
  static final int OPEN = -1;

  private final byte separator;
  private final List<String> cells = new ArrayList<>();
  private byte[] content = new byte[256];
  private int length;

  RecordLexer(char separator) {
    this.separator = (byte) separator;
  }

  /**
   * One past the row that begins at {@code from}, its line end included, or {@link #OPEN}.
   *
   * @param ended nothing follows the bytes; then only a quote that isn't closed leaves a row open
   */
  int end(byte[] bytes, int from, int to, boolean ended) {
    return record(bytes, from, to, ended, false);
  }

  /** The cells of the row that begins at {@code from}, which must be whole. */
  String[] cells(byte[] bytes, int from, int to) {
    if (record(bytes, from, to, true, true) == OPEN) {
      throw new IllegalStateException("a row that is not whole");
    }
    return cells.toArray(String[]::new);
  }

  private int record(byte[] bytes, int from, int to, boolean ended, boolean keep) {
    cells.clear();
    int at = from;
    while (true) {
      at = afterSpaces(bytes, at, to);
      length = 0;
      boolean quoted = at < to && bytes[at] == '"';
      if (quoted) {
        at = quoted(bytes, at + 1, to, ended, keep);
      } else {
        at = unquoted(bytes, at, to, keep);
      }
      if (at == OPEN) {
        return OPEN;
      }
      if (keep) {
        String text = new String(content, 0, length, StandardCharsets.UTF_8);
        cells.add(quoted ? text : withoutTrailingSpaces(text));
      }
      if (at == to) {
        return ended ? to : OPEN;
      }
      if (bytes[at] != separator) {
        return afterLineEnd(bytes, at, to, ended);
      }
      at++;
    }
  }

  /** The place of the separator, the line end or the end. */
  private int unquoted(byte[] bytes, int from, int to, boolean keep) {
    int at = from;
    while (at < to && bytes[at] != separator && !isLineEnd(bytes[at])) {
      at++;
    }
    if (keep) {
      add(bytes, from, at);
    }
    return at;
  }

  /** As above, for a field whose opening quote stands before {@code from}. */
  private int quoted(byte[] bytes, int from, int to, boolean ended, boolean keep) {
    int at = from;
    while (true) {
      int quote = Bytes.indexOf(bytes, at, to, '"');
      if (quote == to || (quote + 1 == to && !ended)) {
        return OPEN;
      }
      if (keep) {
        add(bytes, at, quote);
      }
      if (quote + 1 == to || bytes[quote + 1] != '"') {
        return unquoted(bytes, quote + 1, to, keep);
      }
      if (keep) {
        add(bytes, quote, quote + 1);
      }
      at = quote + 2;
    }
  }

  private static int afterLineEnd(byte[] bytes, int at, int to, boolean ended) {
    if (bytes[at] == '\n') {
      return at + 1;
    }
    if (at + 1 == to) {
      return ended ? to : OPEN;
    }
    return bytes[at + 1] == '\n' ? at + 2 : at + 1;
  }

  private int afterSpaces(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != separator && !isLineEnd(bytes[at])) {
      int space = space(bytes, at, to);
      if (space == 0) {
        return at;
      }
      at += space;
    }
    return at;
  }

  /** Bytes of the white space that stands there, as {@link Character#isWhitespace(char)} has it. */
  private static int space(byte[] bytes, int at, int to) {
    int first = bytes[at];
    if (first >= 0) {
      return Character.isWhitespace(first) ? 1 : 0;
    }
    if ((first & 0xF0) != 0xE0 || at + 3 > to) {
      return 0;
    }
    int c = (first & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F);
    return Character.isWhitespace(c) ? 3 : 0;
  }

  private static boolean isLineEnd(byte b) {
    return b == '\n' || b == '\r';
  }

  private void add(byte[] bytes, int from, int to) {
    int more = to - from;
    if (length + more > content.length) {
      content = Arrays.copyOf(content, Math.max(content.length * 2, length + more));
    }
    System.arraycopy(bytes, from, content, length, more);
    length += more;
  }

  private static String withoutTrailingSpaces(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
