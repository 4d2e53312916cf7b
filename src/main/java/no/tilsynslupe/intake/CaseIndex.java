package no.tilsynslupe.intake;

import java.util.Arrays;

/**
 * Which records of a part belong together: those whose {@code sak_id} has the same hash. Numbers in
 * arrays, because a part may have millions of records.
 */
final class CaseIndex {
  private static final int NONE = -1;

  private long[] offsets = new long[1024];
  private int[] lengths = new int[1024];
  private short[] segments = new short[1024];

  /** The next record of the same case. */
  private int[] next = new int[1024];

  private int records;

  private int[] hashes = new int[256];
  private int[] first = new int[256];
  private int[] last = new int[256];
  private int cases;

  /** Cases by their hash, at free places {@link #NONE}; never more than half full. */
  private int[] slots = empty(512);

  private long[] order = {};

  private static int[] empty(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Forgets all records, and keeps the room they had. */
  void clear() {
    records = 0;
    cases = 0;
    Arrays.fill(slots, NONE);
  }

  void add(int caseHash, int segment, long offset, int length) {
    if (records == offsets.length) {
      int larger = records * 2;
      offsets = Arrays.copyOf(offsets, larger);
      lengths = Arrays.copyOf(lengths, larger);
      segments = Arrays.copyOf(segments, larger);
      next = Arrays.copyOf(next, larger);
    }
    offsets[records] = offset;
    lengths[records] = length;
    segments[records] = (short) segment;
    next[records] = NONE;
    int one = find(caseHash);
    if (last[one] != NONE) {
      next[last[one]] = records;
    } else {
      first[one] = records;
    }
    last[one] = records;
    records++;
  }

  private int find(int hash) {
    int slot = slot(hash);
    if (slots[slot] == NONE) {
      if (cases * 2 >= slots.length - 1) {
        grow();
        slot = slot(hash);
      }
      if (cases == hashes.length) {
        hashes = Arrays.copyOf(hashes, cases * 2);
        first = Arrays.copyOf(first, cases * 2);
        last = Arrays.copyOf(last, cases * 2);
      }
      hashes[cases] = hash;
      last[cases] = NONE;
      slots[slot] = cases++;
    }
    return slots[slot];
  }

  /** The place of the case with that hash, or the free one where it belongs. */
  private int slot(int hash) {
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (slots[slot] != NONE && hashes[slots[slot]] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    slots = empty(slots.length * 2);
    for (int one = 0; one < cases; one++) {
      slots[slot(hashes[one])] = one;
    }
  }

  /** Puts the cases in the order of their hashes, once all records are added. */
  void sort() {
    order = new long[cases];
    for (int one = 0; one < cases; one++) {
      order[one] = (long) hashes[one] << 32 | one;
    }
    Arrays.sort(order);
  }

  int records() {
    return records;
  }

  int cases() {
    return cases;
  }

  /** First record of a case, by its place in the order. */
  int first(int place) {
    return first[(int) order[place]];
  }

  /** The record of the same case that was added next, or a number below 0. */
  int next(int record) {
    return next[record];
  }

  int segment(int record) {
    return segments[record];
  }

  long offset(int record) {
    return offsets[record];
  }

  int length(int record) {
    return lengths[record];
  }
}
