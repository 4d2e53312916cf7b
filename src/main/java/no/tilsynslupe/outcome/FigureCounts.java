package no.tilsynslupe.outcome;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Counts of one criterion in one office, for the whole period and by quarter. What a case adds is
 * counted unit by unit; {@link #endCase} then counts the person, once, with the gravest outcome.
 *
 * <p>All in one array: a part of a run has a hundred thousand of these, and comes to them in no
 * order, so that each array more is one more wait for the memory.
 */
@SuppressWarnings("EnumOrdinal") // places in an array that lives within one run
public final class FigureCounts {
  /** The number of the whole period among the quarters. */
  private static final int WHOLE_PERIOD = 0;

  /** How many numbers there are of a quarter: units by outcome, then persons by outcome. */
  public static final int NUMBERS = 2 * OutcomeCode.COUNT;

  /** In the array first the quarter, then the gravest outcome of the present case, or 0. */
  private static final int HEAD = 2;

  private static final int WIDTH = HEAD + NUMBERS;

  /** A run has few quarters: they are looked through, the latest made first. */
  private int[] cells = new int[2 * WIDTH];

  private int size = 1;

  FigureCounts() {}

  /** Counts a unit in a quarter; tells whether it is the first of its case there. */
  boolean add(int place, OutcomeCode code) {
    int at = place * WIDTH;
    cells[at + HEAD + code.ordinal()]++;
    int worst = cells[at + 1];
    int outcome = code.ordinal() + 1;
    if (worst == 0 || outcome < worst) {
      cells[at + 1] = outcome;
    }
    return worst == 0;
  }

  /** Counts the person of the present case in a quarter that it has units in. */
  void endCase(int place) {
    int at = place * WIDTH;
    cells[at + HEAD + OutcomeCode.COUNT + cells[at + 1] - 1]++;
    cells[at + 1] = 0;
  }

  /** The place of the quarter with that number. */
  public int place(int quarter) {
    for (int place = size - 1; place >= 0; place--) {
      if (cells[place * WIDTH] == quarter) {
        return place;
      }
    }
    if (size * WIDTH == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    cells[size * WIDTH] = quarter;
    return size++;
  }

  /** How many quarters there are counts of, the whole period too. */
  public int size() {
    return size;
  }

  /** The number of the quarter at a place below {@link #size}. */
  public int quarter(int place) {
    return cells[place * WIDTH];
  }

  /** One of the numbers of the quarter at that place: units by outcome, then persons. */
  public int number(int place, int which) {
    return cells[place * WIDTH + HEAD + which];
  }

  /** Adds to one of the numbers of the quarter at that place. */
  public void add(int place, int which, int n) {
    int at = place * WIDTH + HEAD + which;
    cells[at] = Math.addExact(cells[at], n);
  }

  void add(FigureCounts other) {
    for (int from = 0; from < other.size; from++) {
      int to = place(other.quarter(from));
      for (int which = 0; which < NUMBERS; which++) {
        add(to, which, other.number(from, which));
      }
    }
  }

  /**
   * The counts as they are now.
   *
   * @param quarter such as {@code 2024-K3}; empty for the whole period
   */
  Counts counts(String quarter) {
    int number = quarter.isEmpty() ? WHOLE_PERIOD : Quarters.number(quarter);
    for (int place = 0; place < size; place++) {
      if (quarter(place) == number) {
        return counts(place);
      }
    }
    return new Counts();
  }

  private Counts counts(int place) {
    return new Counts(cells, place * WIDTH + HEAD);
  }

  /** Gives the counts by quarter as they are now, in no order. */
  void forEach(BiConsumer<String, Counts> reader) {
    for (int place = 0; place < size; place++) {
      int quarter = quarter(place);
      reader.accept(quarter == WHOLE_PERIOD ? "" : Quarters.name(quarter), counts(place));
    }
  }
}
