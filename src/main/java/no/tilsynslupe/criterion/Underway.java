package no.tilsynslupe.criterion;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a thread that judges cases is at, and how long each criterion has taken it. Written by that
 * thread alone; {@link #criterion} may be asked by another, one that watches it.
 */
public final class Underway {

  private static final int NOTHING = -1;

  private final List<String> criteria;
  private final long[] nanos;
  private volatile int current = NOTHING;
  private long since;

  /**
   * @param criteria ids, in the order they are run
   */
  Underway(List<String> criteria) {
    this.criteria = List.copyOf(criteria);
    this.nanos = new long[criteria.size()];
  }

  /** A criterion begins, and the one before has ended. */
  void begin(int place) {
    long now = System.nanoTime();
    int before = current;
    if (before != NOTHING) {
      nanos[before] += now - since;
    }
    since = now;
    current = place;
  }

  /** The case is judged. */
  void end() {
    begin(NOTHING);
  }

  /** Id of the criterion that is being run; empty between cases. */
  public String criterion() {
    int place = current;
    return place == NOTHING ? "" : criteria.get(place);
  }

  /** The time each criterion took, in nanoseconds. To be asked when idle. */
  public SortedMap<String, Long> nanos() {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (int i = 0; i < nanos.length; i++) {
      sums.merge(criteria.get(i), nanos[i], Long::sum);
    }
    return sums;
  }
}
