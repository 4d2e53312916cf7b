package no.tilsynslupe.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteSink} put together. */
final class ByteCursor {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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
    at += Integer.BYTES;
    return intAt(bytes, at - Integer.BYTES);
  }

  /** What {@link ByteSink#putInt} put there. */
  static int intAt(byte[] bytes, int at) {
    return (int) INTS.get(bytes, at);
  }

  /** What {@link ByteSink#putLong} put there. */
  static long longAt(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
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
