package no.tilsynslupe.privacy;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * A text as a reader sees it: nothing invisible, digits of any script as 0–9, full-width letters as
 * plain ones, spaces, dashes and apostrophes of one kind, HTML decoded. Each char knows where in
 * the text it stands.
 */
final class CleanText {
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF5E;
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;
  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_TAG = 40;

  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", ' '),
          Map.entry("ensp", ' '),
          Map.entry("emsp", ' '),
          Map.entry("thinsp", ' '),
          Map.entry("shy", (char) 0),
          Map.entry("zwj", (char) 0),
          Map.entry("zwnj", (char) 0),
          Map.entry("ndash", '-'),
          Map.entry("mdash", '-'),
          Map.entry("amp", '&'),
          Map.entry("apos", '\''),
          Map.entry("commat", '@'),
          Map.entry("aring", 'å'),
          Map.entry("oslash", 'ø'),
          Map.entry("aelig", 'æ'),
          Map.entry("Aring", 'Å'),
          Map.entry("Oslash", 'Ø'),
          Map.entry("AElig", 'Æ'));

  private final String text;
  private final char[] chars;
  private final int[] from;
  private final int[] to;
  private int length;

  private CleanText(String text) {
    this.text = text;
    this.chars = new char[text.length()];
    this.from = new int[text.length()];
    this.to = new int[text.length()];
  }

  static CleanText of(String text) {
    CleanText clean = new CleanText(text);
    int i = 0;
    while (i < text.length()) {
      i = clean.take(i);
    }
    return clean;
  }

  int length() {
    return length;
  }

  char at(int i) {
    return i >= 0 && i < length ? chars[i] : 0;
  }

  /** Where in the text the char begins. */
  int from(int i) {
    return from[i];
  }

  /** Where in the text the char ends. */
  int to(int i) {
    return to[i];
  }

  String slice(int begin, int end) {
    return new String(chars, begin, end - begin);
  }

  boolean isLetter(int i) {
    return Character.isLetter(at(i));
  }

  boolean isDigit(int i) {
    char c = at(i);
    return c >= '0' && c <= '9';
  }

  private void add(char c, int begin, int end) {
    chars[length] = c;
    from[length] = begin;
    to[length] = end;
    length++;
  }

  /** Takes what stands at a place; the place behind it. */
  private int take(int i) {
    char c = text.charAt(i);
    if (c > ' ' && c < 0x7F) {
      return takeAscii(c, i);
    }
    if (c == 'æ' || c == 'ø' || c == 'å' || c == ' ') {
      add(c, i, i + 1);
      return i + 1;
    }
    int point = text.codePointAt(i);
    int end = i + Character.charCount(point);
    char seen = seen(point);
    if (seen == COMBINING) {
      combine((char) point, end);
    } else if (seen != 0) {
      add(seen, i, end);
    }
    return end;
  }

  private int takeAscii(char c, int i) {
    if (c == '&' || c == '<' || c == '%' || c == '\\') {
      int end =
          switch (c) {
            case '&' -> entity(i);
            case '<' -> tag(i);
            case '%' -> percent(i);
            default -> escape(i);
          };
      if (end > i) {
        return end;
      }
    }
    add(c == '`' ? '\'' : c, i, i + 1);
    return i + 1;
  }

  private static final char COMBINING = '\u0300';

  /** 0: nothing; {@link #COMBINING}: a mark on the letter before. */
  private static char seen(int point) {
    int digit = Character.digit(point, 10);
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST) {
      return (char) (point - FULL_WIDTH_OFFSET);
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL -> isLineBreak(point) ? '\n' : point == '\t' ? ' ' : 0;
      case Character.FORMAT -> 0;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.SPACE_SEPARATOR -> ' ';
      case Character.DASH_PUNCTUATION -> '-';
      case Character.NON_SPACING_MARK ->
          point >= 0xFE00 || point == 0x034F || point > 0xFFFF ? 0 : COMBINING;
      case Character.ENCLOSING_MARK -> 0;
      case Character.OTHER_NUMBER -> otherNumber(point);
      default -> otherSign(point);
    };
  }

  private static boolean isLineBreak(int point) {
    return (point >= '\n' && point <= '\r') || point == 0x85;
  }

  /** Superscripts, subscripts and circled digits. */
  private static char otherNumber(int point) {
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    boolean digit = plain.length() == 1 && plain.charAt(0) >= '0' && plain.charAt(0) <= '9';
    return digit ? plain.charAt(0) : '?';
  }

  private static char otherSign(int point) {
    return switch (point) {
      case 0x2018, 0x2019, 0x201B, 0x02BC, 0xB4, 0x2032 -> '\'';
      case 0x2212 -> '-';
      case 0xB7, 0x2022, 0x2024, 0x3002 -> '.';
      // Fillers that look like nothing.
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> 0;
      default -> twin(point);
    };
  }

  /** Letters of other scripts that look like Latin ones, and styled Latin ones. */
  private static char twin(int point) {
    if (point <= 0xFFFF
        && Character.isLetter(point)
        && UnicodeScript.of(point) == UnicodeScript.LATIN
        && point < 0x2000) {
      return (char) point;
    }
    int place = "ОоΟοІіӀΙАВЕКМНРСТУХаеорсух".indexOf(point);
    if (point <= 0xFFFF && place >= 0) {
      return "OoOoIiIIABEKMHPCTYXaeopcyx".charAt(place);
    }
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    if (plain.length() == 1) {
      return plain.charAt(0);
    }
    return point <= 0xFFFF ? (char) point : '?';
  }

  private void combine(char mark, int end) {
    if (length == 0) {
      return;
    }
    String both =
        Normalizer.normalize(new String(new char[] {chars[length - 1], mark}), Normalizer.Form.NFC);
    if (both.length() == 1) {
      chars[length - 1] = both.charAt(0);
    }
    to[length - 1] = end;
  }

  private int entity(int i) {
    int end = near(';', i, LONGEST_ENTITY);
    if (end <= i + 1) {
      return i;
    }
    String name = text.substring(i + 1, end);
    int point = name.charAt(0) == '#' ? number(name.substring(1)) : -1;
    if (point >= 0) {
      addPoint(point, i, end + 1);
      return end + 1;
    }
    Character named = ENTITIES.get(name);
    if (named == null) {
      return i;
    }
    if (named != 0) {
      add(named, i, end + 1);
    }
    return end + 1;
  }

  /**
   * Where a sign stands, so many chars away at most, or -1: a text may be of nothing but openings.
   */
  private int near(char sign, int from, int most) {
    int last = Math.min(from + most, text.length() - 1);
    for (int i = from; i <= last; i++) {
      if (text.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  private static int number(String digits) {
    boolean hex = digits.toLowerCase(Locale.ROOT).startsWith("x");
    try {
      int point = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
      return Character.isValidCodePoint(point) ? point : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void addPoint(int point, int begin, int end) {
    char seen = point > ' ' && point < 0x7F ? (char) point : seen(point);
    if (seen == COMBINING) {
      combine((char) point, end);
    } else if (seen != 0) {
      add(seen, begin, end);
    }
  }

  /** A tag parts lines or means nothing: {@code <br>}, {@code </b>}. */
  private int tag(int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    boolean letter = next == '/' || (next < 0x7F && Character.isLetter(next));
    int end = letter ? near('>', i, LONGEST_TAG) : -1;
    if (end < 0 || isAddress(text.substring(i, end))) {
      return i;
    }
    add(next == 'b' || next == 'p' || next == 'd' || next == 't' ? '\n' : ' ', i, end + 1);
    return end + 1;
  }

  /** «<kari@…>» stands in brackets as a tag does. */
  private static boolean isAddress(String tag) {
    return tag.indexOf('@') >= 0 || tag.indexOf('[') >= 0 || tag.indexOf('(') >= 0;
  }

  private int percent(int i) {
    if (text.startsWith("%20", i)) {
      add(' ', i, i + 3);
      return i + 3;
    }
    if (text.startsWith("%40", i)) {
      add('@', i, i + 3);
      return i + 3;
    }
    return i;
  }

  /** Escapes that another program left: {@code \n}, and a code of four hexadecimal digits. */
  private int escape(int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
    boolean whole = i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2));
    if ((next == 'n' || next == 'r' || next == 't') && whole) {
      add(next == 't' ? ' ' : '\n', i, i + 2);
      return i + 2;
    }
    if (next == 'u' && i + 6 <= text.length()) {
      int point = number("x" + text.substring(i + 2, i + 6));
      if (point >= 0) {
        addPoint(point, i, i + 6);
        return i + 6;
      }
    }
    return i;
  }
}
