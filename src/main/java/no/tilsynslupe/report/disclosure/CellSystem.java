package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.model.Rounding;

/**
 * All numbers that readers can add and subtract, and what they know of them: which are shown, how
 * those that are hidden are marked, and how the numbers hang together. What is shown is rounded,
 * and what is hidden is marked as under the threshold or not, so that a reader knows of each number
 * in which range it is.
 */
final class CellSystem {

  /** A sum that has no upper limit. */
  static final long NO_LIMIT = Long.MAX_VALUE / 4;

  /** Of a number that an earlier edition showed: hiding it would change nothing. */
  static final int NEVER = Integer.MAX_VALUE / 64;

  /** What a reader sees of a number. */
  enum State {
    /** Rounded. */
    SHOWN,
    HIDDEN,
    /** To the one, whether it is shown or not: readers know it from elsewhere. */
    KNOWN,
    /** Stands nowhere, and nothing is lost when it can be worked out. */
    NOWHERE
  }

  /** That a sum of numbers, each with its sign, lies between two limits. */
  static final class Relation {
    private final int[] cells;
    private final int[] signs;
    private final long least;
    private final long most;

    private Relation(int[] cells, int[] signs, long least, long most) {
      this.cells = cells;
      this.signs = signs;
      this.least = least;
      this.most = most;
    }

    /** The numbers; not to be changed. */
    int[] cells() {
      return cells;
    }

    /** 1 or -1 for each of them; not to be changed. */
    int[] signs() {
      return signs;
    }

    long least() {
      return least;
    }

    long most() {
      return most;
    }
  }

  private final int threshold;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Long> sums = new ArrayList<>();
  private final List<List<Member>> memberships = new ArrayList<>();

  /** A relation that a number is in, and its sign there. */
  record Member(int relation, int sign) {}

  private static final class Cell {
    private final long value;
    private int loss;
    private State state;
    private boolean marked = true;
    private long floor;
    private long ceiling = NO_LIMIT;

    Cell(long value, int loss, State state) {
      this.value = value;
      this.loss = loss;
      this.state = state;
    }
  }

  CellSystem(int threshold) {
    this.threshold = threshold;
  }

  /**
   * Adds a number.
   *
   * @param loss how much readers lose when it is hidden
   * @return what it is called from now on
   */
  int add(long value, int loss, State state) {
    if (value < 0) {
      throw new IllegalArgumentException("et antall kan ikke være " + value);
    }
    cells.add(new Cell(value, loss, state));
    memberships.add(new ArrayList<>());
    return cells.size() - 1;
  }

  /** That a number is the sum of others. */
  void sum(int whole, List<Integer> parts) {
    relate(parts, List.of(whole), 0);
  }

  /** That the sum of numbers is no less than another. */
  void notLess(List<Integer> parts, List<Integer> than) {
    relate(parts, than, NO_LIMIT);
  }

  private void relate(List<Integer> plus, List<Integer> minus, long most) {
    int[] members = new int[plus.size() + minus.size()];
    int[] signs = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      boolean first = i < plus.size();
      members[i] = first ? plus.get(i) : minus.get(i - plus.size());
      signs[i] = first ? 1 : -1;
    }
    relate(new Relation(members, signs, 0, most));
  }

  /** What doesn't hold of the true numbers nobody can use. */
  private void relate(Relation relation) {
    long sum = 0;
    for (int i = 0; i < relation.cells().length; i++) {
      sum += relation.signs()[i] * value(relation.cells()[i]);
    }
    if (sum < relation.least() || sum > relation.most()) {
      return;
    }
    int number = relations.size();
    relations.add(relation);
    sums.add(sum);
    for (int i = 0; i < relation.cells().length; i++) {
      memberships.get(relation.cells()[i]).add(new Member(number, relation.signs()[i]));
    }
  }

  int size() {
    return cells.size();
  }

  int relationCount() {
    return relations.size();
  }

  Relation relation(int number) {
    return relations.get(number);
  }

  /** The relations of a number. */
  List<Member> memberships(int cell) {
    return memberships.get(cell);
  }

  /** By how much the sum of a relation misses its limits after a change; 0 when it is within. */
  long missing(int relation, long change) {
    long sum = sums.get(relation) + change;
    Relation limits = relations.get(relation);
    if (sum < limits.least()) {
      return limits.least() - sum;
    }
    return sum > limits.most() ? limits.most() - sum : 0;
  }

  long value(int cell) {
    return cells.get(cell).value;
  }

  int loss(int cell) {
    return cells.get(cell).loss;
  }

  /** From now on it can't be hidden. */
  void keep(int cell) {
    cells.get(cell).loss = NEVER;
  }

  State state(int cell) {
    return cells.get(cell).state;
  }

  void hide(int cell) {
    if (cells.get(cell).state == State.SHOWN) {
      cells.get(cell).state = State.HIDDEN;
    }
  }

  /** Says of a hidden number no more than that it is hidden. */
  void unmark(int cell) {
    cells.get(cell).marked = false;
  }

  boolean isMarked(int cell) {
    return cells.get(cell).marked;
  }

  /** Whether a hidden number is marked as at least 1 and under the threshold. */
  boolean isSmall(int cell) {
    return isMarked(cell) && value(cell) > 0 && value(cell) < threshold;
  }

  /** Whether a number may have changed by so much for all that a reader can see. */
  boolean allows(int cell, long by) {
    long value = value(cell) + by;
    return value >= least(cell) && value <= most(cell);
  }

  /** That readers know from the rules that a number lies within limits, whatever is shown of it. */
  void limit(int cell, long floor, long ceiling) {
    cells.get(cell).floor = floor;
    cells.get(cell).ceiling = ceiling;
  }

  /** The least that a number may be for all that a reader can see. */
  long least(int cell) {
    long least =
        switch (state(cell)) {
          case KNOWN -> value(cell);
          case SHOWN -> leastShown(cell);
          case HIDDEN -> leastHidden(cell);
          case NOWHERE -> 0;
        };
    return Math.max(least, cells.get(cell).floor);
  }

  private long leastShown(int cell) {
    long least = Rounding.least(Rounding.of(value(cell)));
    return least == 0 ? 0 : Math.max(threshold, least);
  }

  /** The least that a number may be when it is hidden: what is marked as small isn't 0. */
  long leastHidden(int cell) {
    if (!isMarked(cell) || value(cell) == 0) {
      return cells.get(cell).floor;
    }
    return Math.max(isSmall(cell) ? 1 : threshold, cells.get(cell).floor);
  }

  /** The most that a number may be for all that a reader can see. */
  long most(int cell) {
    long most =
        switch (state(cell)) {
          case KNOWN -> value(cell);
          case SHOWN -> Rounding.most(Rounding.of(value(cell)));
          case HIDDEN -> mostHidden(cell);
          case NOWHERE -> NO_LIMIT;
        };
    return Math.min(most, cells.get(cell).ceiling);
  }

  /** The most that it may be when it is hidden. */
  long mostHidden(int cell) {
    return Math.min(isSmall(cell) ? threshold - 1L : NO_LIMIT, cells.get(cell).ceiling);
  }

  int threshold() {
    return threshold;
  }
}
