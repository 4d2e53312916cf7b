package no.tilsynslupe.outcome;

import java.util.Arrays;

/** How many units of one case came out as what, by quarter. A case has few quarters. */
@SuppressWarnings("EnumOrdinal") // places in an array that lives within one run
final class QuarterCounts {
  private static final int WIDTH = 1 + OutcomeCode.COUNT;

  /** For each quarter its number, then the number of units by outcome. */
  private int[] cells = new int[4 * WIDTH];

  private int size;

  void add(int quarter, OutcomeCode code) {
    int at = at(quarter);
    cells[at + 1 + code.ordinal()]++;
  }

  void add(QuarterCounts other) {
    for (int place = 0; place < other.size; place++) {
      int at = at(other.quarter(place));
      for (int code = 0; code < OutcomeCode.COUNT; code++) {
        cells[at + 1 + code] += other.units(place, code);
      }
    }
  }

  private int at(int quarter) {
    for (int at = (size - 1) * WIDTH; at >= 0; at -= WIDTH) {
      if (cells[at] == quarter) {
        return at;
      }
    }
    int at = size * WIDTH;
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[at] = quarter;
    size++;
    return at;
  }

  int size() {
    return size;
  }

  int quarter(int place) {
    return cells[place * WIDTH];
  }

  /** Units of the outcome with that ordinal. */
  int units(int place, int code) {
    return cells[place * WIDTH + 1 + code];
  }
}
