package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;

/**
 * Makes strings of UTF-8. Norwegian text is Latin-1, which a string holds byte for byte: it is
 * worked out in an array that is kept, where the JDK makes two new ones. For one thread.
 */
final class Utf8Text {
  private static final long NOT_ASCII = 0x8080808080808080L;

  /** The first byte of a letter of Latin-1 that takes two: 0xC2 or 0xC3. */
  private static final int LATIN = 0xC2;

  private byte[] latin1 = new byte[1024];

  String of(byte[] utf8, int from, int to) {
    int ascii = from;
    while (ascii + Long.BYTES <= to && (ByteCursor.longAt(utf8, ascii) & NOT_ASCII) == 0) {
      ascii += Long.BYTES;
    }
    while (ascii < to && utf8[ascii] >= 0) {
      ascii++;
    }
    return ascii == to
        ? new String(utf8, from, to - from, StandardCharsets.ISO_8859_1)
        : latin(utf8, from, ascii, to);
  }

  /** The same of a text that is ASCII up to a place only. */
  private String latin(byte[] utf8, int from, int ascii, int to) {
    if (to - from > latin1.length) {
      latin1 = new byte[to - from];
    }
    byte[] letters = latin1;
    int length = ascii - from;
    System.arraycopy(utf8, from, letters, 0, length);
    for (int i = ascii; i < to; i++) {
      byte b = utf8[i];
      if (b < 0) {
        if ((b & 0xFE) != LATIN || i + 1 == to || (utf8[i + 1] & 0xC0) != 0x80) {
          return new String(utf8, from, to - from, StandardCharsets.UTF_8);
        }
        i++;
        b = (byte) ((b << 6) | (utf8[i] & 0x3F));
      }
      letters[length++] = b;
    }
    return new String(letters, 0, length, StandardCharsets.ISO_8859_1);
  }
}
