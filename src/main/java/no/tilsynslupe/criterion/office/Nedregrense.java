package no.tilsynslupe.criterion.office;

import java.math.BigDecimal;
import no.tilsynslupe.outcome.Prosent;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The lower limit of the 95 % interval of a share (Wilson's score interval): a share under it would
 * hardly have given so many by chance.
 *
 * @param andel between 0 and 1
 */
record Nedregrense(double andel) {

  /** The standard normal quantile that leaves 2.5 % on each side. */
  private static final double Z95 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private static final double HUNDRED = 100;

  static Nedregrense av(long count, long n) {
    double share = (double) count / n;
    double z2 = Z95 * Z95;
    double middle = share + z2 / (2 * n);
    double reach = Z95 * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    // Without any the formula gives exactly 0 but for rounding.
    return new Nedregrense(count == 0 ? 0 : (middle - reach) / (1 + z2 / n));
  }

  boolean erMinst(int percent) {
    return andel * HUNDRED >= percent;
  }

  Prosent prosent() {
    return new Prosent(BigDecimal.valueOf(andel * HUNDRED));
  }
}
