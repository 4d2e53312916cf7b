package no.tilsynslupe.statistics;

import java.util.Optional;
import org.apache.commons.statistics.inference.FisherExactTest;

/**
 * How far two shares are apart, and whether chance may be all there is to it.
 *
 * <p>Sources: R. G. Newcombe, Interval estimation for the difference between independent
 * proportions: comparison of eleven methods, Statistics in Medicine 17 (1998), method 10 (hybrid of
 * Wilson's score intervals, without continuity correction); R. A. Fisher's exact test, two-sided by
 * the sum of the tables no likelier than the one seen.
 *
 * @param difference the first share less the second
 * @param interval95 of the difference
 * @param p two-sided
 */
public record ShareDifference(double difference, Interval interval95, double p) {

  /** The difference; empty when either has nothing out of nothing. */
  public static Optional<ShareDifference> between(Sample first, Sample second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShareDifference(
            first.share() - second.share(), interval(first, second), fisher(first, second)));
  }

  private static Interval interval(Sample first, Sample second) {
    Interval one = Wilson.interval95(first.count(), first.n()).orElseThrow();
    Interval other = Wilson.interval95(second.count(), second.n()).orElseThrow();
    double a = first.share();
    double b = second.share();
    double down = Math.sqrt(square(a - one.low()) + square(other.high() - b));
    double up = Math.sqrt(square(one.high() - a) + square(b - other.low()));
    return new Interval(Math.max(-1, a - b - down), Math.min(1, a - b + up));
  }

  private static double square(double value) {
    return value * value;
  }

  private static double fisher(Sample first, Sample second) {
    long counts = first.count() + second.count();
    if (counts == 0 || counts == first.n() + second.n()) {
      // There is but one table with these sums.
      return 1;
    }
    int[][] table = {
      {Math.toIntExact(first.count()), Math.toIntExact(first.n() - first.count())},
      {Math.toIntExact(second.count()), Math.toIntExact(second.n() - second.count())}
    };
    return Math.min(1, FisherExactTest.withDefaults().test(table).getPValue());
  }
}
