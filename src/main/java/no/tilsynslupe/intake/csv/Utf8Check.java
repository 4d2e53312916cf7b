package no.tilsynslupe.intake.csv;

/**
 * Makes sure that bytes are UTF-8 text without NUL. Only a quick look at what is nearly always in
 * order: when it is not, {@link EncodingScan} finds out what the file is.
 */
final class Utf8Check {
  private static final int A_TILDE = 0xC383;

  private int doubleEncoded;

  /** True when every byte of the range belongs to a whole character. */
  boolean isText(byte[] bytes, int from, int to) {
    doubleEncoded = -1;
    int previous = 0;
    int at = from;
    while (at < to) {
      if (at + 8 <= to && Bytes.isPlain(bytes, at)) {
        at += 8;
        previous = 0;
      } else if (bytes[at] > 0) {
        at++;
        previous = 0;
      } else {
        int length = length(bytes, at, to);
        if (length == 0) {
          return false;
        }
        int pair = length == 2 ? (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF) : 0;
        if (doubleEncoded < 0 && previous == A_TILDE && pair >> 8 == 0xC2) {
          doubleEncoded = at;
        }
        previous = pair;
        at += length;
      }
    }
    return true;
  }

  /** Place of the first letter that was encoded twice ({@code Ã¸}), or -1. */
  int doubleEncoded() {
    return doubleEncoded;
  }

  /** Bytes of the character that begins there, of two bytes or more; 0 when it is none. */
  private static int length(byte[] b, int at, int to) {
    int lead = b[at] & 0xFF;
    int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >> 4 == 0xE ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || at + length > to) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((b[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    // No overlong forms, no surrogates, nothing beyond Unicode.
    int second = b[at + 1] & 0xFF;
    boolean wellFormed =
        switch (lead) {
          case 0xE0 -> second >= 0xA0;
          case 0xED -> second <= 0x9F;
          case 0xF0 -> second >= 0x90;
          case 0xF4 -> second <= 0x8F;
          default -> true;
        };
    return wellFormed ? length : 0;
  }
}
