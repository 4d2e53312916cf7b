package no.tilsynslupe.report.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.report.disclosure.CellSystem.State;
import no.tilsynslupe.report.disclosure.MoveSearch.Move;
import org.jspecify.annotations.Nullable;

/**
 * Hides more, until of every hidden number several values are possible for all that a reader can
 * see. Nothing is taken for safe without a proof: other numbers with which everything adds up. What
 * is hidden later never spoils a proof, since it only leaves more open.
 */
final class Protection {

  /** How many values of a hidden number must be possible, the true one among them. */
  private static final int VALUES = 2;

  /** How many are wished for. */
  private static final int MORE_VALUES = 3;

  /** What may be lost for a wish. */
  private static final long LOSS_FOR_MORE = 30;

  /** Changes that are tried, the nearest first; the others only when these don't do. */
  private static final int NEAR = 2;

  private static final int FARTHEST = 6;

  private final CellSystem system;
  private final MoveSearch search;
  private final Map<Integer, Set<Long>> possible = new HashMap<>();
  private final Queue<Integer> waiting = new ArrayDeque<>();

  private final List<List<Integer>> groups;
  private int wished = VALUES;

  private Protection(CellSystem system, List<List<Integer>> groups) {
    this.system = system;
    this.groups = groups;
    this.search = new MoveSearch(system);
  }

  /**
   * Hides what must be hidden for the sake of what is hidden.
   *
   * @param groups what may be left out altogether where single numbers don't do, in the order in
   *     which that is tried
   * @return false when that wasn't enough: then the whole must be left out
   */
  static boolean complete(CellSystem system, List<List<Integer>> groups) {
    return new Protection(system, groups).complete();
  }

  private boolean complete() {
    if (!complete(VALUES, CellSystem.NO_LIMIT)) {
      return false;
    }
    complete(MORE_VALUES, LOSS_FOR_MORE);
    return complete(VALUES, CellSystem.NO_LIMIT);
  }

  private boolean complete(int wish, long limit) {
    wished = wish;
    for (int cell = 0; cell < system.size(); cell++) {
      if (system.state(cell) == State.HIDDEN) {
        waiting.add(cell);
      }
    }
    while (true) {
      @Nullable Integer cell = waiting.poll();
      if (cell == null) {
        return true;
      }
      while (!isSafe(cell)) {
        if (limit == CellSystem.NO_LIMIT && system.isSmall(cell)) {
          // To say less of it costs less than to hide another one.
          system.unmark(cell);
        } else if (!hideFor(cell, limit)) {
          if (limit < CellSystem.NO_LIMIT) {
            break;
          }
          if (!hideGroup(cell)) {
            return false;
          }
        }
      }
    }
  }

  private boolean isSafe(int cell) {
    if (values(cell) >= wanted(cell)) {
      return true;
    }
    for (long by : changes(cell, 1, NEAR)) {
      @Nullable Move move = search.free(cell, by);
      if (move != null) {
        remember(move);
        if (values(cell) >= wanted(cell)) {
          return true;
        }
      }
    }
    return false;
  }

  private int values(int cell) {
    return 1 + possible.getOrDefault(cell, Set.of()).size();
  }

  private long wanted(int cell) {
    return Math.min(wished, system.most(cell) - system.least(cell) + 1);
  }

  private void remember(Move move) {
    move.changes()
        .forEach(
            (cell, by) ->
                possible.computeIfAbsent(cell, c -> new TreeSet<>()).add(system.value(cell) + by));
  }

  /** Changes to values that are possible by themselves, and not yet known to be so. */
  private List<Long> changes(int cell, int from, int to) {
    Set<Long> known = possible.getOrDefault(cell, Set.of());
    List<Long> changes = new ArrayList<>();
    for (long size = from; size <= to; size++) {
      for (long by : new long[] {size, -size}) {
        if (system.allows(cell, by) && !known.contains(system.value(cell) + by)) {
          changes.add(by);
        }
      }
    }
    return changes;
  }

  /** Hides the whole group of a number, and after that one more. */
  private boolean hideGroup(int cell) {
    List<List<Integer>> own = groups.stream().filter(group -> group.contains(cell)).toList();
    return own.stream().anyMatch(this::hideGroup)
        || own.stream().anyMatch(this::unmark)
        || groups.stream().anyMatch(this::hideGroup)
        || groups.stream().anyMatch(this::unmark);
  }

  /** A small number between large ones may be told by the marks alone. */
  private boolean unmark(List<Integer> group) {
    boolean any = false;
    for (int cell : group) {
      if (system.state(cell) == State.HIDDEN && system.isMarked(cell)) {
        system.unmark(cell);
        any = true;
      }
    }
    return any;
  }

  private boolean hideGroup(List<Integer> group) {
    boolean any = false;
    for (int cell : group) {
      if (system.state(cell) == State.SHOWN && system.loss(cell) < CellSystem.NEVER) {
        system.hide(cell);
        waiting.add(cell);
        any = true;
      }
    }
    return any;
  }

  /** Hides what makes one more value possible at the least loss. */
  private boolean hideFor(int cell, long limit) {
    return hideFor(changes(cell, 1, NEAR), cell, limit)
        || (limit == CellSystem.NO_LIMIT
            && hideFor(changes(cell, NEAR + 1, FARTHEST), cell, limit));
  }

  private boolean hideFor(List<Long> changes, int cell, long limit) {
    @Nullable Move best = null;
    for (long by : changes) {
      @Nullable Move move = search.cheapest(cell, by, best == null ? limit : best.loss());
      best = move == null ? best : move;
    }
    if (best == null) {
      return false;
    }
    best.changes()
        .forEach(
            (other, by) -> {
              if (system.state(other) == State.SHOWN && !system.allows(other, by)) {
                system.hide(other);
                waiting.add(other);
              }
            });
    remember(best);
    return true;
  }
}
