package no.tilsynslupe.report.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.report.model.ThemeCounts.Stays;
import no.tilsynslupe.statistics.KaplanMeier;

/**
 * Lengths of stays by a few points on the scale instead of by the day: between two points there are
 * either none or enough. The longest of all is told of as no longer than the last point.
 */
final class StayBins {

  /** Days, with three months among them; what is longer counts as two years. */
  private static final List<Integer> POINTS = List.of(14, 30, 60, 92, 120, 183, 365, 730);

  private static final Stays NONE =
      new Stays(Collections.emptySortedMap(), Collections.emptySortedMap(), 0, List.of());

  private final int threshold;

  StayBins(int threshold) {
    this.threshold = threshold;
  }

  /** None at all when they are too few to tell of. */
  Stays of(Stays stays) {
    if (stays.alle() < GroupCells.FEW
        || isFew(stays.antallAvsluttet())
        || isFew(stays.antallPagar())
        || isFew(stays.overGrensen())
        || isFew(stays.alle() - stays.overGrensen())) {
      return NONE;
    }
    SortedMap<Integer, Long> ended = new TreeMap<>();
    SortedMap<Integer, Long> running = new TreeMap<>();
    int from = 0;
    for (int point : POINTS) {
      if (mayCut(stays, from, point)) {
        put(ended, point, between(stays.avsluttet(), from, point));
        put(running, point, between(stays.pagar(), from, point));
        from = point;
      }
    }
    return new Stays(
        Collections.unmodifiableSortedMap(ended),
        Collections.unmodifiableSortedMap(running),
        stays.overGrensen(),
        KaplanMeier.ended(ended, running));
  }

  /** Both what lies before a point and what lies after it must be none or enough. */
  private boolean mayCut(Stays stays, int from, int to) {
    boolean last = to == POINTS.get(POINTS.size() - 1);
    if (last) {
      return true;
    }
    long after = between(stays.avsluttet(), to, Integer.MAX_VALUE);
    long runningAfter = between(stays.pagar(), to, Integer.MAX_VALUE);
    return !isFew(between(stays.avsluttet(), from, to))
        && !isFew(between(stays.pagar(), from, to))
        && !isFew(after)
        && !isFew(runningAfter)
        && !isFew(Math.abs(after + runningAfter - stays.overGrensen()));
  }

  private static void put(SortedMap<Integer, Long> counts, int day, long n) {
    if (n > 0) {
      counts.put(day, n);
    }
  }

  /** Longer than so many days, and no longer than so many; the last point takes all. */
  private static long between(SortedMap<Integer, Long> counts, int from, int to) {
    int last = POINTS.get(POINTS.size() - 1);
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey() > from || (from == 0 && entry.getKey() <= 0))
        .filter(entry -> entry.getKey() <= to || to == last)
        .mapToLong(java.util.Map.Entry::getValue)
        .sum();
  }

  private boolean isFew(long n) {
    return n > 0 && n < threshold;
  }
}
