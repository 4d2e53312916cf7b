package no.tilsynslupe.statistics;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The exact interval of a share, which never holds less than its level. It is wider than {@link
 * Wilson}'s; it is for where a promise must be kept, and for none out of so many.
 *
 * <p>Sources: C. J. Clopper and E. S. Pearson, The use of confidence or fiducial limits illustrated
 * in the case of the binomial, Biometrika 26 (1934); J. A. Hanley and A. Lippman-Hand, If nothing
 * goes wrong, is everything all right?, JAMA 249 (1983), whose "rule of three" (3/n) is the short
 * form of {@link #atMost95}.
 */
public final class ExactBinomial {

  private static final double TAIL = 0.025;
  private static final double LOG_ONE_SIDED = StrictMath.log(0.05);

  private ExactBinomial() {}

  /** The two-sided 95 % interval; empty for nothing out of nothing. */
  public static Optional<Interval> interval95(Sample sample) {
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    long count = sample.count();
    long rest = sample.n() - count;
    double low =
        count == 0
            ? 0
            : BetaDistribution.of((double) count, rest + 1d).inverseCumulativeProbability(TAIL);
    double high =
        rest == 0
            ? 1
            : BetaDistribution.of(count + 1d, (double) rest).inverseSurvivalProbability(TAIL);
    return Optional.of(new Interval(low, high));
  }

  /**
   * How large the share may be where none was found among {@code n}: the one-sided 95 % limit.
   * Empty when {@code n} is 0, for then anything may be.
   */
  public static OptionalDouble atMost95(long n) {
    if (n < 0) {
      throw new IllegalArgumentException("none out of " + n);
    }
    return n == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(-StrictMath.expm1(LOG_ONE_SIDED / n));
  }
}
