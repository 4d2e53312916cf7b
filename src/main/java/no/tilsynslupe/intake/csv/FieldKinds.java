package no.tilsynslupe.intake.csv;

import java.util.Arrays;

/** What a byte means to the reader of a plain row, by its value; for one separator. */
final class FieldKinds {
  /** Part of a field, and no digit. */
  static final byte PLAIN = 0;

  /** A digit, or the beginning of a letter that may be a digit of another script. */
  static final byte DIGIT = 1;

  static final byte SEPARATOR = 2;
  static final byte LINE_FEED = 3;
  static final byte RETURN = 4;
  static final byte QUOTE = 5;

  /** A mark that belongs to the letter before it (U+0300 to U+037F): the row is no plain one. */
  static final byte MARK = 6;

  private FieldKinds() {}

  static byte[] of(char separator) {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, '0', '9' + 1, DIGIT);
    // Of what begins with C2, C3 (Latin letters and signs) and E2 (signs), nothing is a digit.
    Arrays.fill(kinds, 0xC4, 256, DIGIT);
    kinds[0xE2] = PLAIN;
    kinds[0xCC] = MARK;
    kinds[0xCD] = MARK;
    kinds['\n'] = LINE_FEED;
    kinds['\r'] = RETURN;
    kinds['"'] = QUOTE;
    kinds[separator] = SEPARATOR;
    return kinds;
  }
}
