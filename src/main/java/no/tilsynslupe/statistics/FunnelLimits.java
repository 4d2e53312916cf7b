package no.tilsynslupe.statistics;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How far from the overall share the share of a group of a size may come by chance.
 *
 * <p>Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics
 * in Medicine 24 (2005), appendix A.1: the exact binomial quantile, interpolated so that the limits
 * are no staircase; and section 3.2 for limits made wider by √φ around the overall share
 * (multiplicative overdispersion).
 *
 * <p>The paper interpolates both limits from the lower tail. For the upper one that lets in counts
 * that are likelier than the level says (1 of 5 at a share of 2 %). Here the upper limit is the
 * paper's lower limit of the opposite count, which is exactly one count further out. So it makes no
 * difference which of the two outcomes is counted, and without overdispersion a group is outside
 * only when so few or so many come by a chance below the level.
 */
public final class FunnelLimits {

  /** Chance of a group's lying outside on each side, when nothing but chance is at work. */
  public enum Level {
    P95(0.025),
    P998(0.001);

    private final double tail;

    Level(double tail) {
      this.tail = tail;
    }
  }

  private final double share;
  private final double widening;

  private FunnelLimits(double share, double widening) {
    this.share = share;
    this.widening = widening;
  }

  /**
   * Limits around an overall share.
   *
   * @param share from 0 to 1
   * @param phi how many times larger the spread between groups is than chance makes it; 1 for none
   */
  public static FunnelLimits around(double share, double phi) {
    if (!(share >= 0 && share <= 1) || !(phi >= 1)) {
      throw new IllegalArgumentException("share " + share + ", phi " + phi);
    }
    return new FunnelLimits(share, Math.sqrt(phi));
  }

  /**
   * The limits for a group.
   *
   * @param n its size, at least 1
   */
  public Interval of(long n, Level level) {
    if (n < 1) {
      throw new IllegalArgumentException("a group of " + n);
    }
    double low = lower(share, n, level.tail);
    double high = 1 - lower(1 - share, n, level.tail);
    return new Interval(
        Math.max(0, share - widening * (share - low)),
        Math.min(1, share + widening * (high - share)));
  }

  private static double lower(double share, long n, double tail) {
    BinomialDistribution counts = BinomialDistribution.of(Math.toIntExact(n), share);
    int least = counts.inverseCumulativeProbability(tail);
    double upTo = counts.cumulativeProbability(least);
    double below = counts.cumulativeProbability(least - 1);
    double back = (upTo - tail) / (upTo - below);
    return Math.max(0, (least - back) / n);
  }
}
