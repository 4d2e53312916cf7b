package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.report.disclosure.CellSystem.Member;
import no.tilsynslupe.report.disclosure.CellSystem.Relation;
import no.tilsynslupe.report.disclosure.CellSystem.State;
import org.jspecify.annotations.Nullable;

/**
 * Looks for other numbers that a reader would have to think possible: changes to hidden numbers
 * with which everything still adds up. Each of them proves that the numbers it changes can't be
 * worked out. Where hidden numbers don't do, it says which more would have to be hidden.
 */
final class MoveSearch {

  /** Other possible numbers, by their changes, and what it costs to hide those that are shown. */
  record Move(SortedMap<Integer, Long> changes, long loss) {}

  /** A number that can make up for what a relation misses, and what is lost by hiding it. */
  private record Option(int cell, long change, long loss, long order) {}

  /** Tried with so many changes at most, one after the other: short moves are common, and cheap. */
  private static final int[] MOST_CHANGES = {4, 6, 8, 12, 20};

  /** Steps of each try. */
  private static final int MOST_NODES = 150;

  /** Tried in one relation: a thousand offices are no better than some. */
  private static final int MOST_OPTIONS = 24;

  /** Reckoned with in one relation. */
  private static final int MOST_LOOKED_AT = 64;

  /** What each relation that goes wrong counts against a number. */
  private static final long TROUBLE = 12;

  private final CellSystem system;
  private final long[] change;
  private final long[] moved;
  private final List<Integer> changed = new ArrayList<>();
  private final List<Integer> touched = new ArrayList<>();
  private final boolean[] isTouched;
  private boolean mayHide;
  private int mostChanges;
  private int nodes;
  private long best;
  private @Nullable Move found;

  MoveSearch(CellSystem system) {
    this.system = system;
    this.change = new long[system.size()];
    this.moved = new long[system.relationCount()];
    this.isTouched = new boolean[system.relationCount()];
  }

  /** A move that changes only what is hidden; null when none is found. */
  @Nullable Move free(int cell, long by) {
    return find(cell, by, false, 1);
  }

  /**
   * The cheapest move found below a limit that may change what is shown; null when there is none.
   */
  @Nullable Move cheapest(int cell, long by, long limit) {
    return find(cell, by, true, limit);
  }

  private @Nullable Move find(int cell, long by, boolean mayHideShown, long limit) {
    if (!system.allows(cell, by)) {
      return null;
    }
    mayHide = mayHideShown;
    best = limit;
    found = null;
    apply(cell, by);
    for (int changes : MOST_CHANGES) {
      mostChanges = changes;
      nodes = 0;
      if (found == null) {
        step(0);
      }
    }
    undo(cell, by);
    touched.forEach(relation -> isTouched[relation] = false);
    touched.clear();
    return found;
  }

  private void apply(int cell, long by) {
    change[cell] = by;
    changed.add(cell);
    move(cell, by);
  }

  private void undo(int cell, long by) {
    change[cell] = 0;
    changed.remove(changed.size() - 1);
    move(cell, -by);
  }

  private void move(int cell, long by) {
    for (Member member : system.memberships(cell)) {
      int number = member.relation();
      moved[number] += by * member.sign();
      if (!isTouched[number]) {
        isTouched[number] = true;
        touched.add(number);
      }
    }
  }

  private void step(long loss) {
    if (loss >= best || ++nodes > MOST_NODES) {
      return;
    }
    int wrong = firstWrong();
    if (wrong < 0) {
      best = loss;
      TreeMap<Integer, Long> changes = new TreeMap<>();
      changed.forEach(cell -> changes.put(cell, change[cell]));
      found = new Move(changes, loss);
      return;
    }
    if (changed.size() >= mostChanges) {
      return;
    }
    for (Option option : options(wrong)) {
      apply(option.cell(), option.change());
      step(loss + option.loss());
      undo(option.cell(), option.change());
      if (best <= loss || nodes > MOST_NODES) {
        return;
      }
    }
  }

  private int firstWrong() {
    for (int number : touched) {
      if (system.missing(number, moved[number]) != 0) {
        return number;
      }
    }
    return -1;
  }

  private List<Option> options(int number) {
    Relation relation = system.relation(number);
    long missing = system.missing(number, moved[number]);
    List<Option> options = new ArrayList<>();
    int members = relation.cells().length;
    int from = mayHide ? 0 : changed.get(0) % members;
    for (int i = 0; i < members && (mayHide || options.size() < MOST_LOOKED_AT); i++) {
      add(relation, (from + i) % members, missing, options);
    }
    options.sort(Comparator.comparingLong(Option::order).thenComparingInt(Option::cell));
    return options.size() > MOST_OPTIONS ? options.subList(0, MOST_OPTIONS) : options;
  }

  private void add(Relation relation, int place, long missing, List<Option> options) {
    int cell = relation.cells()[place];
    if (change[cell] != 0) {
      return;
    }
    long wish = missing * relation.signs()[place];
    long value = system.value(cell) + wish;
    long by = Math.max(system.least(cell), Math.min(system.most(cell), value)) - value + wish;
    if (by != 0) {
      options.add(option(cell, by, wish, 0));
    }
    if (by != wish
        && mayHide
        && system.state(cell) == State.SHOWN
        && system.loss(cell) < CellSystem.NEVER
        && value >= system.leastHidden(cell)
        && value <= system.mostHidden(cell)) {
      options.add(option(cell, wish, wish, system.loss(cell)));
    }
  }

  private Option option(int cell, long by, long wish, long loss) {
    long order = loss + TROUBLE * trouble(cell, by) + (by == wish ? 0 : TROUBLE);
    return new Option(cell, by, loss, order);
  }

  /** How many relations more a change makes wrong than it mends. */
  private long trouble(int cell, long by) {
    long trouble = 0;
    for (Member member : system.memberships(cell)) {
      int number = member.relation();
      long before = Math.abs(system.missing(number, moved[number]));
      long after = Math.abs(system.missing(number, moved[number] + by * member.sign()));
      trouble += Long.compare(after, before);
    }
    return trouble;
  }
}
