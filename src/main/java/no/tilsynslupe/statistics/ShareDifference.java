package no.tilsynslupe.statistics;

import java.util.Optional;

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
            first.share() - second.share(), interval(first, second), FisherExact.p(first, second)));
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
}
