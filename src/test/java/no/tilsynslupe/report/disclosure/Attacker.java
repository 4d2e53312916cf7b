package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilsynslupe.report.model.Antall;

/**
 * Someone outside with a shared report and patience: writes down everything it says as equations
 * and limits over numbers that he can't see, and works out what he can. Knows nothing of how the
 * numbers were hidden but what the report says of it.
 */
final class Attacker {

  private static final long FAR = Long.MAX_VALUE / 8;

  /** The numbers of the equations are small; a prime this large makes no accidents. */
  private static final long PRIME = 2_147_483_647L;

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Set<String> shownAsNone = new HashSet<>();
  private final List<long[]> limits = new ArrayList<>();
  private final List<Map<Integer, Long>> sums = new ArrayList<>();
  private final List<Boolean> exact = new ArrayList<>();
  private final int threshold;

  Attacker(int threshold) {
    this.threshold = threshold;
  }

  /** Takes down a number as it is published: rounded to five, or a sign. */
  void reads(String name, Antall number) {
    if (!number.skjult()) {
      boolean none = number.tall() == 0;
      if (none) {
        shownAsNone.add(name);
      }
      limit(name, none ? 0 : Math.max(threshold, number.tall() - 2), none ? 0 : number.tall() + 2);
      return;
    }
    hidden.add(name);
    if (number.equals(Antall.skjul())) {
      limit(name, 0, FAR);
    } else {
      limit(name, 0, threshold - 1L);
    }
  }

  /**
   * Knows the rule that outcomes are told of ten decided or more, and the decided of ten concerned
   * or more: what is told says that there are so many.
   *
   * @param outcomes AVVIK, RISIKO and OK as they are published
   */
  void readsWhatIsToldOfMany(
      String name, String decided, List<Antall> outcomes, List<Antall> ofConcerned) {
    if (outcomes.stream().anyMatch(Antall::minstEn)) {
      limit(decided, Math.max(10, threshold), FAR);
    }
    if (ofConcerned.stream().anyMatch(Antall::minstEn)) {
      adds(name + " BERORT", List.of(decided, name + " UAVKLART"));
      limit(name + " BERORT", Math.max(10, threshold), FAR);
    }
  }

  /** Has a number from elsewhere, to the one. */
  void knows(String name, long number) {
    limit(name, number, number);
  }

  private void limit(String name, long least, long most) {
    int cell = cell(name);
    limits.get(cell)[0] = Math.max(limits.get(cell)[0], least);
    limits.get(cell)[1] = Math.min(limits.get(cell)[1], most);
  }

  private int cell(String name) {
    return names.computeIfAbsent(
        name,
        n -> {
          limits.add(new long[] {0, FAR});
          return limits.size() - 1;
        });
  }

  /** What is written down of so far. */
  List<String> names() {
    return List.copyOf(names.keySet());
  }

  /** Knows that numbers add up to another. */
  void adds(String whole, List<String> parts) {
    add(parts, List.of(whole), true);
  }

  /** Knows that numbers add up to at least as much as others. */
  void addsToNoLess(List<String> parts, List<String> than) {
    add(parts, than, false);
  }

  private void add(List<String> plus, List<String> minus, boolean isExact) {
    Map<Integer, Long> sum = new TreeMap<>();
    plus.forEach(name -> sum.merge(cell(name), 1L, Long::sum));
    minus.forEach(name -> sum.merge(cell(name), -1L, Long::sum));
    sums.add(sum);
    exact.add(isExact);
  }

  /**
   * What is hidden and known all the same, by name. That a part of nothing is nothing is no
   * finding.
   */
  Map<String, Long> findsOut() {
    do {
      narrow();
    } while (eliminate());
    Map<String, Long> found = new TreeMap<>();
    hidden.stream()
        .filter(name -> known(cell(name)) && !isPartOfNone(name))
        .forEach(name -> found.put(name, limits.get(cell(name))[0]));
    return found;
  }

  /** An office or a quarter, named behind a line, of a whole that is shown to have none. */
  private boolean isPartOfNone(String name) {
    if (limits.get(cell(name))[0] > 0 || !name.contains("/")) {
      return false;
    }
    String whole = name.substring(0, name.indexOf('/')) + name.substring(name.lastIndexOf(' '));
    return shownAsNone.contains(whole);
  }

  private boolean known(int cell) {
    return limits.get(cell)[0] == limits.get(cell)[1];
  }

  /** Each number is a whole one, no less than nothing, and what the rest of its sum leaves. */
  private void narrow() {
    boolean narrower = true;
    while (narrower) {
      narrower = false;
      for (int i = 0; i < sums.size(); i++) {
        narrower |= narrow(sums.get(i), exact.get(i));
      }
    }
  }

  private boolean narrow(Map<Integer, Long> sum, boolean isExact) {
    boolean narrower = false;
    for (int cell : sum.keySet()) {
      long sign = sum.get(cell);
      long most = 0;
      long least = 0;
      for (Map.Entry<Integer, Long> other : sum.entrySet()) {
        if (other.getKey() != cell) {
          long[] limit = limits.get(other.getKey());
          most = sat(most, other.getValue() > 0 ? limit[1] : -limit[0]);
          least = sat(least, other.getValue() > 0 ? limit[0] : -limit[1]);
        }
      }
      // sign * x >= -most, and <= -least when the sum is exact.
      narrower |= sign > 0 ? raise(cell, -most) : lower(cell, most);
      if (isExact) {
        narrower |= sign > 0 ? lower(cell, -least) : raise(cell, least);
      }
    }
    return narrower;
  }

  private static long sat(long one, long other) {
    if (one >= FAR || other >= FAR) {
      return FAR;
    }
    return one <= -FAR || other <= -FAR ? -FAR : one + other;
  }

  private boolean raise(int cell, long least) {
    if (least <= limits.get(cell)[0] || least <= -FAR) {
      return false;
    }
    if (least > limits.get(cell)[1]) {
      throw new AssertionError("det publiserte motsier seg selv");
    }
    limits.get(cell)[0] = least;
    return true;
  }

  private boolean lower(int cell, long most) {
    if (most >= limits.get(cell)[1] || most >= FAR) {
      return false;
    }
    if (most < limits.get(cell)[0]) {
      throw new AssertionError("det publiserte motsier seg selv");
    }
    limits.get(cell)[1] = most;
    return true;
  }

  /** Solves the equations; true when that told of a number. */
  private boolean eliminate() {
    List<Integer> open = new ArrayList<>();
    Map<Integer, Integer> columns = new HashMap<>();
    for (int cell = 0; cell < limits.size(); cell++) {
      if (!known(cell)) {
        columns.put(cell, open.size());
        open.add(cell);
      }
    }
    List<long[]> rows = new ArrayList<>();
    for (int i = 0; i < sums.size(); i++) {
      if (exact.get(i)) {
        long[] row = new long[open.size() + 1];
        boolean any = false;
        for (Map.Entry<Integer, Long> term : sums.get(i).entrySet()) {
          if (known(term.getKey())) {
            row[open.size()] -= term.getValue() * limits.get(term.getKey())[0];
          } else {
            row[columns.get(term.getKey())] += term.getValue();
            any = true;
          }
        }
        if (any) {
          rows.add(row);
        }
      }
    }
    return solve(rows, open);
  }

  private boolean solve(List<long[]> rows, List<Integer> open) {
    rows.forEach(row -> Arrays.setAll(row, i -> Math.floorMod(row[i], PRIME)));
    int rank = 0;
    for (int column = 0; column < open.size() && rank < rows.size(); column++) {
      int pivot = rank;
      while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
        pivot++;
      }
      if (pivot == rows.size()) {
        continue;
      }
      long[] row = rows.get(pivot);
      rows.set(pivot, rows.get(rank));
      rows.set(rank, row);
      scale(row, inverse(row[column]));
      for (int other = 0; other < rows.size(); other++) {
        if (other != rank && rows.get(other)[column] != 0) {
          subtract(rows.get(other), row, rows.get(other)[column]);
        }
      }
      rank++;
    }
    return rows.subList(0, rank).stream().filter(row -> reveal(row, open)).count() > 0;
  }

  private boolean reveal(long[] row, List<Integer> open) {
    int only = -1;
    for (int column = 0; column < open.size(); column++) {
      if (row[column] != 0) {
        if (only >= 0) {
          return false;
        }
        only = column;
      }
    }
    long value = row[open.size()];
    long[] limit = limits.get(open.get(only));
    limit[0] = value;
    limit[1] = value;
    return true;
  }

  private static void scale(long[] row, long by) {
    Arrays.setAll(row, i -> row[i] * by % PRIME);
  }

  private static void subtract(long[] row, long[] other, long times) {
    for (int i = 0; i < row.length; i++) {
      if (other[i] != 0) {
        row[i] = Math.floorMod(row[i] - times * other[i] % PRIME, PRIME);
      }
    }
  }

  private static long inverse(long value) {
    long result = 1;
    long base = value;
    for (long power = PRIME - 2; power > 0; power >>= 1) {
      if ((power & 1) == 1) {
        result = result * base % PRIME;
      }
      base = base * base % PRIME;
    }
    return result;
  }
}
