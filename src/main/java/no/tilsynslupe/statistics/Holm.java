package no.tilsynslupe.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * P values made larger for the number of questions asked at once, so that the chance of even one
 * false alarm among them stays below the level.
 *
 * <p>Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal
 * of Statistics 6 (1979).
 */
public final class Holm {

  private Holm() {}

  /** The adjusted values, in the order given. */
  public static List<Double> adjusted(List<Double> ps) {
    int[] rising =
        IntStream.range(0, ps.size())
            .boxed()
            .sorted(Comparator.comparing(ps::get))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[rising.length];
    double largest = 0;
    for (int i = 0; i < rising.length; i++) {
      largest = Math.max(largest, Math.min(1, ps.get(rising[i]) * (rising.length - i)));
      adjusted[rising[i]] = largest;
    }
    return IntStream.range(0, adjusted.length).mapToObj(i -> adjusted[i]).toList();
  }
}
