package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteSink} put together. */
final class ByteCursor {
  private final byte[] bytes;
  private int at;

  ByteCursor(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  int position() {
    return at;
  }

  void skip(long count) {
    at += Math.toIntExact(count);
  }

  int get() {
    return bytes[at++] & 0xFF;
  }

  long getUnsigned() {
    long value = 0;
    int shift = 0;
    int b;
    do {
      b = get();
      value |= (long) (b & 0x7F) << shift;
      shift += 7;
    } while ((b & 0x80) != 0);
    return value;
  }

  long getSigned() {
    long value = getUnsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  String getText() {
    int length = Math.toIntExact(getUnsigned());
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  void skipText() {
    skip(getUnsigned());
  }
}
