package no.tilsynslupe.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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

  /** Far more than the product of many shares can be off. */
  private static final double NEAR = 1e-12;

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

  /**
   * The fewest days within which a part has ended: where the curve first comes up to it.
   *
   * <p>Source: J. D. Kalbfleisch and R. L. Prentice, The statistical analysis of failure time data
   * (1980): the least t with S(t) ≤ 1 - part.
   *
   * @param part above 0 and below 1; 0.5 for the median
   * @param ended as above
   * @param running as above
   */
  public static Quantile quantile(
      double part, Map<Integer, Long> ended, Map<Integer, Long> running) {
    if (!(part > 0 && part < 1)) {
      throw new IllegalArgumentException("part " + part);
    }
    OptionalInt longest =
        Stream.of(ended, running)
            .flatMap(of -> of.entrySet().stream())
            .filter(entry -> entry.getValue() > 0)
            .mapToInt(Map.Entry::getKey)
            .max();
    if (longest.isEmpty()) {
      return new Quantile.None();
    }
    return ended(ended, running).stream()
        .filter(step -> step.share() >= part - NEAR)
        .findFirst()
        .<Quantile>map(step -> new Quantile.Reached(step.days()))
        .orElseGet(() -> new Quantile.NotReached(longest.getAsInt()));
  }
}
