package no.tilsynslupe.privacy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The digit groups of one string, and the identity numbers that they make. */
final class DigitGroups {
  /**
   * More separators than this between two groups, and they aren't one number («010170 - 12345»).
   */
  private static final int MAX_SEPARATORS = 5;

  private static final int FNR = IdentityNumber.FNR_DIGITS;
  private static final int DUF = IdentityNumber.DUF_DIGITS;

  private final String text;
  private byte[] digits = new byte[32];
  private int[] place = new int[32];
  private int digitCount;

  /** For each group: index of its first digit; one more entry at the end. */
  private int[] first = new int[16];

  /** True when only separators stand between the group and the one before. */
  private boolean[] joined = new boolean[16];

  /** True when a mark stands before the group that only rarely stands inside a number. */
  private boolean[] loose = new boolean[16];

  /** True for the groups of a date with a four-digit year. */
  private boolean[] date = new boolean[16];

  private int groups;

  DigitGroups(String text) {
    this.text = text;
    split();
    markDates();
  }

  @Nullable IdentityKind firstKind() {
    for (int from = 0; from < groups; from++) {
      for (int to = from + 1; to <= reach(from); to++) {
        IdentityKind kind = kind(from, to);
        if (kind != null) {
          return kind;
        }
      }
    }
    return null;
  }

  String masked() {
    StringBuilder out = null;
    for (int from = 0; from < groups; from++) {
      for (int to = from + 1; to <= reach(from); to++) {
        if (kind(from, to) != null) {
          out = out == null ? new StringBuilder(text) : out;
          for (int d = first[from]; d < first[to]; d++) {
            out.setCharAt(place[d], '*');
          }
        }
      }
    }
    return out == null ? text : out.toString();
  }

  private void split() {
    int lastDigit = -1;
    boolean onlySeparators = false;
    boolean looseMark = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean tokenStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      int end = tokenStart ? IdentityDetector.endOfFingerprint(text, i) : i;
      if (end > i) {
        i = end;
        onlySeparators = false;
        continue;
      }
      int value = IdentityDetector.digit(c);
      if (value >= 0) {
        if (lastDigit != i - 1 || lastDigit < 0) {
          boolean near = onlySeparators && i - lastDigit - 1 <= MAX_SEPARATORS;
          begin(lastDigit >= 0 && near, looseMark);
        }
        add(value, i);
        lastDigit = i;
        onlySeparators = true;
        looseMark = false;
      } else if (!IdentityDetector.isSeparator(c)) {
        // These part only the two halves of a number: «010170/12345», or a line break between.
        looseMark |= isLooseMark(c);
        onlySeparators &= (c == '/' || isLooseMark(c)) && joinsHalves(i);
      }
      i++;
    }
    ensureGroup();
    first[groups] = digitCount;
  }

  /**
   * Marks that part case numbers and lists, too («240115_00123»): so the check digits must fit for
   * what they join to be a number.
   */
  private static boolean isLooseMark(char c) {
    return c == '_' || c == ':' || c == ',' || isLineBreak(c);
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** True when just six digits stand before the mark (or the line break) and just five behind. */
  private boolean joinsHalves(int mark) {
    int before = mark;
    int after = mark;
    if (isLineBreak(text.charAt(mark))) {
      while (before > 0 && isLineBreak(text.charAt(before - 1))) {
        before--;
      }
      while (after + 1 < text.length() && isLineBreak(text.charAt(after + 1))) {
        after++;
      }
    }
    return run(before, -1) == 6 && run(after, 1) == 5;
  }

  private int run(int from, int step) {
    int count = 0;
    int i = from + step;
    while (i >= 0 && i < text.length() && IdentityDetector.digit(text.charAt(i)) >= 0) {
      count++;
      i += step;
    }
    return count;
  }

  private void begin(boolean joinedToLast, boolean byLooseMark) {
    ensureGroup();
    first[groups] = digitCount;
    joined[groups] = joinedToLast;
    loose[groups] = byLooseMark;
    groups++;
  }

  private void ensureGroup() {
    if (groups + 1 >= first.length) {
      first = Arrays.copyOf(first, first.length * 2);
      joined = Arrays.copyOf(joined, joined.length * 2);
      loose = Arrays.copyOf(loose, loose.length * 2);
      date = Arrays.copyOf(date, date.length * 2);
    }
  }

  private void add(int value, int at) {
    if (digitCount == digits.length) {
      digits = Arrays.copyOf(digits, digitCount * 2);
      place = Arrays.copyOf(place, digitCount * 2);
    }
    digits[digitCount] = (byte) value;
    place[digitCount] = at;
    digitCount++;
  }

  private int size(int group) {
    return first[group + 1] - first[group];
  }

  private int value(int group) {
    int value = 0;
    for (int d = first[group]; d < first[group + 1]; d++) {
      value = value * 10 + digits[d];
    }
    return value;
  }

  /** The single separator before a group, or 0 when there are none or several. */
  private char separator(int group) {
    int before = place[first[group]] - 1;
    boolean single = joined[group] && before == place[first[group] - 1] + 1;
    return single ? text.charAt(before) : 0;
  }

  private void markDates() {
    for (int g = 0; g < groups; g++) {
      if (size(g) == 8 && isDate(value(g) / 10_000, value(g) / 100 % 100, value(g) % 100)) {
        date[g] = true;
      } else if (g + 2 < groups && sameMark(g + 1, g + 2) && shortGroup(g + 1)) {
        boolean norwegian = shortGroup(g) && size(g + 2) == 4;
        boolean iso = size(g) == 4 && size(g + 2) == 2;
        if ((norwegian && isDate(value(g + 2), value(g + 1), value(g)))
            || (iso && isDate(value(g), value(g + 1), value(g + 2)))) {
          Arrays.fill(date, g, g + 3, true);
          g += 2;
        }
      }
    }
  }

  private boolean shortGroup(int group) {
    return size(group) <= 2;
  }

  private boolean sameMark(int one, int other) {
    char mark = separator(one);
    return mark == separator(other) && (mark == '.' || mark == '-');
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }

  /** One past the last group that may belong to a number that begins with {@code from}. */
  private int reach(int from) {
    if (date[from]) {
      return from;
    }
    int to = from + 1;
    while (to < groups && joined[to] && !date[to] && first[to] - first[from] < DUF) {
      to++;
    }
    return to;
  }

  private @Nullable IdentityKind kind(int from, int to) {
    int length = first[to] - first[from];
    if (length == DUF) {
      return IdentityNumber.isDuf(digits, first[from]) ? IdentityKind.DUF : null;
    }
    if (length != FNR) {
      return null;
    }
    IdentityKind kind = IdentityNumber.fnr(digits, first[from]);
    if (kind == null || to - from == 1) {
      return kind;
    }
    if (looksLikeDecimal(from, to) || looksLikePhoneAfterDate(from, to)) {
      return null;
    }
    return kind != IdentityKind.UFULLSTENDIG || splitLikeANumber(from, to) ? kind : null;
  }

  /** {@code 3.1415926535}, and {@code 10 012 345 678,50} with its øre behind. */
  private boolean looksLikeDecimal(int from, int to) {
    if (to - from == 2 && separator(from + 1) == '.' && size(from) != 6) {
      return true;
    }
    int after = place[first[to] - 1] + 1;
    int decimals = 0;
    if (after < text.length() && text.charAt(after) == ',') {
      decimals = run(after, 1);
    }
    return decimals == 1 || decimals == 2;
  }

  /** {@code 1.10 22334455}: a day and a month, then the eight digits of a phone. */
  private boolean looksLikePhoneAfterDate(int from, int to) {
    return separator(from + 1) == '.'
        && shortGroup(from)
        && shortGroup(from + 1)
        && first[to] - first[from + 2] == 8;
  }

  /**
   * Where the check digits don't fit, the split must be one that people use for these numbers: six
   * digits and five, with or without a further split, or digit by digit; and no further digits
   * around (of a phone number or an amount) but where it is just six and five.
   */
  private boolean splitLikeANumber(int from, int to) {
    boolean sixAndFive = to - from == 2 && size(from) == 6;
    if (sixAndFive && loose[from + 1]) {
      return false;
    }
    if (sixAndFive) {
      return true;
    }
    boolean alone = !joinedBefore(from) && !joinedAfter(to);
    boolean digitByDigit = to - from == FNR;
    return alone && (digitByDigit || (boundaryAtSix(from, to) && !amountAfterDate(from, to)));
  }

  private boolean joinedBefore(int from) {
    return joined[from] && !date[from - 1];
  }

  private boolean joinedAfter(int to) {
    return to < groups && joined[to] && !date[to];
  }

  private boolean boundaryAtSix(int from, int to) {
    for (int g = from + 1; g < to; g++) {
      if (first[g] - first[from] == 6) {
        return true;
      }
    }
    return false;
  }

  /** {@code 15.03.24 12 345}: a date with a short year, then thousands. */
  private boolean amountAfterDate(int from, int to) {
    return to - from == 5
        && separator(from + 1) == '.'
        && separator(from + 2) == '.'
        && size(to - 1) == 3
        && size(to - 2) == 2
        && separator(to - 1) != '-';
  }
}
