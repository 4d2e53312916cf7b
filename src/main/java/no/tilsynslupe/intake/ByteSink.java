package no.tilsynslupe.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Bytes being put together: numbers of variable length, and texts. */
final class ByteSink {
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes;
  private int length;

  ByteSink() {
    this(256);
  }

  ByteSink(int room) {
    this.bytes = new byte[room];
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  private void ensure(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  void put(int value) {
    ensure(1);
    bytes[length++] = (byte) value;
  }

  /** Replaces what {@link #put} put at that place. */
  void set(int at, int value) {
    bytes[at] = (byte) value;
  }

  /** A number that is not negative, seven bits a byte. */
  void putUnsigned(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Any number; small ones of either sign are short. */
  void putSigned(long value) {
    putUnsigned((value << 1) ^ (value >> 63));
  }

  /** A number of four bytes, whatever it is. */
  void putInt(int value) {
    ensure(Integer.BYTES);
    length += Integer.BYTES;
    setInt(length - Integer.BYTES, value);
  }

  /** Replaces what {@link #putInt} put at that place. */
  void setInt(int at, int value) {
    INTS.set(bytes, at, value);
  }

  /** A number of eight bytes, whatever it is. */
  void putLong(long value) {
    ensure(Long.BYTES);
    LONGS.set(bytes, length, value);
    length += Long.BYTES;
  }

  void putText(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    putText(encoded, 0, encoded.length);
  }

  /** A text that stands as UTF-8 in an array. */
  void putText(byte[] utf8, int from, int to) {
    putUnsigned(to - from);
    ensure(to - from);
    System.arraycopy(utf8, from, bytes, length, to - from);
    length += to - from;
  }

  /** What another one holds, its length first. */
  void putFramed(ByteSink other) {
    putText(other.bytes, 0, other.length);
  }

  /** A hash of the bytes from that place on. */
  int hash(int from) {
    int hash = 1;
    for (int i = from; i < length; i++) {
      hash = hash * 31 + bytes[i];
    }
    return hash;
  }

  /** The bytes as text, for comparing. */
  String hex() {
    return HexFormat.of().formatHex(bytes, 0, length);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
