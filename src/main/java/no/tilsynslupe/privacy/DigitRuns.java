package no.tilsynslupe.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tilsynslupe.privacy.DigitRun.Joint;

/** The runs of digits of one text, and what parts them. */
final class DigitRuns {
  /** More chars than this between two runs, and they aren't one number. */
  private static final int MOST_BETWEEN = 5;

  /** More letters than this behind the last digit are a word. */
  private static final int MOST_TWINS_LAST = 4;

  private final CleanText text;
  private final List<DigitRun> runs = new ArrayList<>();
  private byte[] digits = new byte[32];
  private int[] place = new int[32];
  private int count;

  DigitRuns(CleanText text) {
    this.text = text;
    split();
    markDates();
  }

  int size() {
    return runs.size();
  }

  DigitRun get(int i) {
    return runs.get(i);
  }

  byte[] digits() {
    return digits;
  }

  int count() {
    return count;
  }

  /** Place of a digit in the clean text. */
  int place(int digit) {
    return place[digit];
  }

  CleanText text() {
    return text;
  }

  private void split() {
    int i = 0;
    int behindLast = -1;
    while (i < text.length()) {
      int fingerprint = tokenStart(i) ? Fingerprint.end(text, i) : i;
      if (fingerprint > i) {
        i = fingerprint;
        behindLast = -1;
        continue;
      }
      int end = endOfRun(i);
      if (end == i) {
        i++;
        continue;
      }
      int begin = i;
      int first = count;
      int weak = 0;
      for (int at = begin; at < end; at++) {
        weak += text.isDigit(at) ? 0 : 1;
        add(value(text.at(at)), at);
      }
      runs.add(new DigitRun(begin, end, first, end - begin, joint(behindLast, begin), weak, false));
      behindLast = end;
      i = end;
    }
  }

  private boolean tokenStart(int i) {
    return !Character.isLetterOrDigit(text.at(i - 1));
  }

  /**
   * Letters that look like digits count where they stand among digits, and not at the edge of a
   * word.
   */
  private int endOfRun(int begin) {
    char c = text.at(begin);
    if (!text.isDigit(begin) && !(isTwin(c) && tokenStart(begin))) {
      return begin;
    }
    int end = begin;
    int hard = 0;
    int lastHard = begin;
    while (end < text.length() && (text.isDigit(end) || isTwin(text.at(end)))) {
      if (text.isDigit(end)) {
        hard++;
        lastHard = end + 1;
      }
      end++;
    }
    if (hard == 0) {
      boolean alone =
          end == begin + 1
              && "OoIl|".indexOf(c) >= 0
              && isGap(text.at(begin - 1))
              && isGap(text.at(end))
              && text.isDigit(begin - 2)
              && (text.isDigit(end + 1) || isTwin(text.at(end + 1)));
      return alone ? end : begin;
    }
    // A unit or a word that begins right behind the digits: «10l», «5Is».
    boolean wordBehind = text.isLetter(end);
    return wordBehind || end - lastHard > MOST_TWINS_LAST ? lastHard : end;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '.';
  }

  private static boolean isTwin(char c) {
    return switch (c) {
      case 'O', 'o', 'Q', 'l', 'I', '|', 'i' -> true;
      default -> false;
    };
  }

  private static int value(char c) {
    return switch (c) {
      case 'O', 'o', 'Q' -> 0;
      case 'l', 'I', '|', 'i' -> 1;
      default -> c - '0';
    };
  }

  private void add(int value, int at) {
    if (count == digits.length) {
      digits = Arrays.copyOf(digits, count * 2);
      place = Arrays.copyOf(place, count * 2);
    }
    digits[count] = (byte) value;
    place[count] = at;
    count++;
  }

  private Joint joint(int from, int to) {
    if (from < 0 || from == to) {
      return Joint.NONE;
    }
    Joint joint = Joint.PLAIN;
    int visible = 0;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      switch (c) {
        case ' ', '.', '-' -> visible++;
        case '/' -> {
          visible++;
          joint = joint == Joint.PLAIN ? Joint.SLASH : joint;
        }
        case ',', ':', '_', ';', '|', '\'', '*', '+', '~', '(', ')', '"' -> {
          visible++;
          joint = joint == Joint.LINE ? joint : Joint.LOOSE;
        }
        case '\n' -> joint = Joint.LINE;
        default -> {
          return Joint.NONE;
        }
      }
    }
    return visible <= MOST_BETWEEN ? joint : Joint.NONE;
  }

  /** The single char before a run that is joined to another, or 0 when there are several. */
  char mark(int run) {
    DigitRun it = runs.get(run);
    boolean single =
        run > 0 && it.joint() != Joint.NONE && runs.get(run - 1).end() == it.begin() - 1;
    return single ? text.at(it.begin() - 1) : 0;
  }

  int value(int run) {
    int value = 0;
    DigitRun it = runs.get(run);
    for (int d = it.first(); d < it.first() + it.size() && d < it.first() + 9; d++) {
      value = value * 10 + digits[d];
    }
    return value;
  }

  private int size(int run) {
    return runs.get(run).size();
  }

  private void markDates() {
    for (int g = 0; g < runs.size(); g++) {
      if (size(g) == 8 && isDate(value(g) / 10_000, value(g) / 100 % 100, value(g) % 100)) {
        runs.set(g, runs.get(g).asDate());
      } else if (g + 2 < runs.size() && sameMark(g + 1, g + 2) && size(g + 1) <= 2) {
        boolean norwegian = size(g) <= 2 && size(g + 2) == 4;
        boolean iso = size(g) == 4 && size(g + 2) == 2;
        if ((norwegian && isDate(value(g + 2), value(g + 1), value(g)))
            || (iso && isDate(value(g), value(g + 1), value(g + 2)))) {
          for (int part = g; part < g + 3; part++) {
            runs.set(part, runs.get(part).asDate());
          }
          g += 2;
        }
      }
    }
  }

  private boolean sameMark(int one, int other) {
    char mark = mark(one);
    return mark == mark(other) && (mark == '.' || mark == '-' || mark == '/');
  }

  private static boolean isDate(int year, int month, int day) {
    return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
