package no.tilsynslupe.acceptance;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Precision and recall for each class that a text may get. */
final class ClassScores {
  private final Map<String, int[]> counts = new TreeMap<>();

  /** Counts one text. */
  void add(Set<String> expected, Set<String> got) {
    Set<String> both = new HashSet<>(expected);
    both.retainAll(got);
    both.forEach(name -> count(name)[0]++);
    expected.forEach(name -> count(name)[1]++);
    got.forEach(name -> count(name)[2]++);
  }

  private int[] count(String name) {
    return counts.computeIfAbsent(name, key -> new int[3]);
  }

  /** A line a class; a class that no text got, or none should have got, has no such figure. */
  void print() {
    counts.forEach(
        (name, n) ->
            System.out.printf(
                "  %-18s presisjon %s (%d av %d), gjenfinning %s (%d av %d)%n",
                name, share(n[0], n[2]), n[0], n[2], share(n[0], n[1]), n[0], n[1]));
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
  }
}
