package no.tilsynslupe.intake.csv;

/** What a byte means to the reader of a plain row, by its value; for one separator. */
final class FieldKinds {
  /** Part of a field. */
  static final byte PLAIN = 0;

  static final byte SEPARATOR = 1;
  static final byte LINE_FEED = 2;
  static final byte RETURN = 3;
  static final byte QUOTE = 4;

  /** A mark that belongs to the letter before it (U+0300 to U+037F): the row is no plain one. */
  static final byte MARK = 5;

  private FieldKinds() {}

  static byte[] of(char separator) {
    byte[] kinds = new byte[256];
    kinds[0xCC] = MARK;
    kinds[0xCD] = MARK;
    kinds['\n'] = LINE_FEED;
    kinds['\r'] = RETURN;
    kinds['"'] = QUOTE;
    kinds[separator] = SEPARATOR;
    return kinds;
  }
}
