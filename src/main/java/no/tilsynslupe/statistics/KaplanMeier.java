package no.tilsynslupe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How large a share has ended within so many days, when some have not ended yet (Kaplan and Meier):
 * one that still runs counts among those that could have ended, up to the day it was last seen.
 */
public final class KaplanMeier {

  /**
   * From this day on, this share has ended.
   *
   * @param share from 0 to 1
   */
  public record Step(int days, double share) {}

  private KaplanMeier() {}

  /**
   * The curve's steps, in order, one for each length at which something ended. What was last seen
   * on the day that others ended counts as still there on that day.
   *
   * @param ended number that ended, by days
   * @param running number that still runs, by days so far
   */
  public static List<Step> ended(Map<Integer, Long> ended, Map<Integer, Long> running) {
    SortedMap<Integer, Long> leaving = new TreeMap<>(running);
    ended.forEach((days, n) -> leaving.merge(days, n, Long::sum));
    long atRisk = leaving.values().stream().mapToLong(Long::longValue).sum();
    double left = 1;
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<Integer, Long> entry : leaving.entrySet()) {
      long ending = ended.getOrDefault(entry.getKey(), 0L);
      if (ending > 0) {
        left *= 1 - (double) ending / atRisk;
        steps.add(new Step(entry.getKey(), 1 - left));
      }
      atRisk -= entry.getValue();
    }
    return List.copyOf(steps);
  }
}
