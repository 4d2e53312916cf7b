package no.tilsynslupe.outcome;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Counts of one criterion in one office, for the whole period and by quarter: units, and persons,
 * each of whom counts once in a quarter and once in the period, with the gravest outcome there.
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

  /** In the array the quarter goes before its numbers. */
  private static final int HEAD = 1;

  private static final int WIDTH = HEAD + NUMBERS;

  /** A run has few quarters: they are looked through, the latest made first. */
  private int[] cells = new int[2 * WIDTH];

  private int size = 1;

  FigureCounts() {}

  /**
   * Counts the units of a case, and its person.
   *
   * @return the ordinal of the gravest outcome
   */
  int addCase(QuarterCounts units) {
    int gravest = OutcomeCode.COUNT;
    for (int from = 0; from < units.size(); from++) {
      int to = place(units.quarter(from));
      int gravestHere = OutcomeCode.COUNT;
      for (int code = OutcomeCode.COUNT - 1; code >= 0; code--) {
        int n = units.units(from, code);
        if (n > 0) {
          cells[HEAD + code] += n;
          cells[to * WIDTH + HEAD + code] += n;
          gravestHere = code;
        }
      }
      addPerson(to, gravestHere);
      gravest = Math.min(gravest, gravestHere);
    }
    addPerson(0, gravest);
    return gravest;
  }

  private void addPerson(int place, int code) {
    cells[place * WIDTH + HEAD + OutcomeCode.COUNT + code]++;
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

  /** Whether nothing is counted. */
  public boolean isEmpty() {
    for (int which = 0; which < NUMBERS; which++) {
      if (number(0, which) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Back to nothing counted, in the room it has. */
  void clear() {
    Arrays.fill(cells, 0);
    size = 1;
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
  public Counts counts(String quarter) {
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

  /** Gives the counts by quarter as they are now, in no order; the whole period under "". */
  public void forEach(BiConsumer<String, Counts> reader) {
    for (int place = 0; place < size; place++) {
      int quarter = quarter(place);
      reader.accept(quarter == WHOLE_PERIOD ? "" : Quarters.name(quarter), counts(place));
    }
  }
}
