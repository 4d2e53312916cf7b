package no.tilsynslupe.badinput;

import java.nio.charset.Charset;

/** Records of KOSTRA, told by their fields. */
final class KostraLines {
  private KostraLines() {}

  static byte[] bytes(String text, Charset encoding) {
    return Escapes.bytes(text, encoding);
  }
}
