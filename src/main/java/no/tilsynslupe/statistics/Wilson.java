package no.tilsynslupe.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilson's score interval of a share, which holds its level in small groups and near 0 and 1.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927).
 */
public final class Wilson {

  /** The standard normal quantile that leaves 2.5 % on each side. */
  private static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private Wilson() {}

  /**
   * The 95 % interval of {@code count} out of {@code n}; empty when {@code n} is 0, for then there
   * is no share.
   *
   * @throws IllegalArgumentException unless 0 ≤ count ≤ n
   */
  public static Optional<Interval> interval95(long count, long n) {
    if (count < 0 || count > n) {
      throw new IllegalArgumentException(count + " out of " + n);
    }
    if (n == 0) {
      return Optional.empty();
    }
    double share = (double) count / n;
    double z2 = Z95 * Z95;
    double middle = share + z2 / (2 * n);
    double reach = Z95 * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    // At the ends the formula gives exactly 0 and 1 but for rounding.
    double low = count == 0 ? 0 : Math.max(0, (middle - reach) / scale);
    double high = count == n ? 1 : Math.min(1, (middle + reach) / scale);
    return Optional.of(new Interval(low, high));
  }
}
