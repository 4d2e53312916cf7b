package no.tilsynslupe.intake.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for bytes eight at a time: every byte of an export is looked at for quotes, line ends and
 * letters that are not ASCII, and byte by byte that would cost as much as all the rest.
 */
final class Bytes {
  /** Eight bytes of an array as a number, the first one lowest. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = 0x7F7F7F7F7F7F7F7FL;

  private Bytes() {}

  /** Place of the first such byte (of ASCII) in the range, or {@code to}. */
  static int indexOf(byte[] bytes, int from, int to, char wanted) {
    long pattern = ONES * wanted;
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long found = zeros((long) EIGHT.get(bytes, i) ^ pattern);
      if (found != 0) {
        return i + Long.numberOfTrailingZeros(found) / 8;
      }
    }
    while (i < to && bytes[i] != wanted) {
      i++;
    }
    return i;
  }

  /** How many lines end in the range: by LF, CR, or both together. */
  static int lineEnds(byte[] bytes, int from, int to) {
    int lines = 0;
    int i = from;
    // One byte more than eight: the line feed that belongs to a return may be the next.
    for (; i + 9 <= to; i += 8) {
      long eight = (long) EIGHT.get(bytes, i);
      lines += Long.bitCount(zeros(eight ^ (ONES * '\n')));
      long returns = zeros(eight ^ (ONES * '\r'));
      if (returns != 0) {
        long next = (long) EIGHT.get(bytes, i + 1);
        lines += Long.bitCount(returns & ~zeros(next ^ (ONES * '\n')));
      }
    }
    for (; i < to; i++) {
      boolean alone = bytes[i] == '\r' && (i + 1 == to || bytes[i + 1] != '\n');
      lines += alone || bytes[i] == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** One past the last line end of the range, or {@code from} when there is none. */
  static int afterLastLineEnd(byte[] bytes, int from, int to) {
    int i = to;
    while (i > from && bytes[i - 1] != '\n' && bytes[i - 1] != '\r') {
      i--;
    }
    return i;
  }

  /** True when the eight bytes from that place on are ASCII, and none is NUL. */
  static boolean isPlain(byte[] bytes, int at) {
    long eight = (long) EIGHT.get(bytes, at);
    return (eight & HIGH) == 0 && zeros(eight) == 0;
  }

  /** The high bit of every byte that is zero. */
  private static long zeros(long eight) {
    return ~(((eight & LOW) + LOW) | eight) & HIGH;
  }
}
