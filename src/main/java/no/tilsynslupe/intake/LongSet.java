package no.tilsynslupe.intake;

import java.util.Arrays;

/** A set of hashes, eight bytes an entry: the ids of millions of cases fit in memory. */
final class LongSet {
  private long[] slots = new long[1024];
  private int size;
  private boolean hasZero;

  boolean add(long value) {
    if (value == 0) {
      boolean added = !hasZero;
      hasZero = true;
      return added;
    }
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slot(slots, value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    return true;
  }

  void addAll(LongSet others) {
    for (long value : others.slots) {
      if (value != 0) {
        add(value);
      }
    }
    hasZero |= others.hasZero;
  }

  boolean contains(long value) {
    return value == 0 ? hasZero : slots[slot(slots, value)] == value;
  }

  int size() {
    return size + (hasZero ? 1 : 0);
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long value : slots) {
      if (value != 0) {
        larger[slot(larger, value)] = value;
      }
    }
    Arrays.fill(slots, 0);
    slots = larger;
  }

  /** The slot that holds the value, or the free one where it belongs. */
  private static int slot(long[] table, long value) {
    int mask = table.length - 1;
    int slot = (int) value & mask;
    while (table[slot] != 0 && table[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
