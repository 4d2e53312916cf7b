package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteSink} put together. */
final class ByteCursor {
  private byte[] bytes;
  private int at;

  ByteCursor(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /** Begins anew somewhere else. */
  void move(byte[] array, int from) {
    this.bytes = array;
    this.at = from;
  }

  int position() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int get() {
    return bytes[at++] & 0xFF;
  }

  int getInt() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      value |= get() << (8 * i);
    }
    return value;
  }

  /** A length. */
  int getLength() {
    return Math.toIntExact(getUnsigned());
  }

  long getUnsigned() {
    long value = bytes[at++];
    if (value >= 0) {
      return value;
    }
    value &= 0x7F;
    int shift = 7;
    int b;
    do {
      b = bytes[at++];
      value |= (long) (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  long getSigned() {
    long value = getUnsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  String getText() {
    int length = getLength();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }
}
