package no.tilsynslupe.job.baseline;

import java.util.Arrays;

/** Numbers in the order they were added, eight bytes each. */
final class LongList {
  private long[] values = new long[1_024];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
