package no.tilsynslupe.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tilsynslupe.statistics.ExactBinomial;
import no.tilsynslupe.statistics.Interval;
import no.tilsynslupe.statistics.Sample;
import no.tilsynslupe.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/**
 * So many out of so many; never made of nothing out of nothing.
 *
 * @param andel share from 0 to 1, rounded to six decimals
 * @param intervall 95 % Wilson interval, rounded likewise; null where none may be worked out
 */
public record Rate(long antall, long av, double andel, @Nullable Interval intervall) {

  private static final int DECIMALS = 6;
  private static final double MILLION = 1e6;

  /** Far more than the product of a share and a million can be off. */
  private static final double NEAR = 1e-6;

  /** The rate, or null when {@code av} is 0: then there is no rate, not a rate of 0. */
  public static @Nullable Rate of(long antall, long av, boolean withInterval) {
    if (av == 0) {
      return null;
    }
    Interval interval =
        withInterval ? Wilson.interval95(antall, av).map(Rate::rounded).orElse(null) : null;
    return new Rate(antall, av, rounded((double) antall / av), interval);
  }

  /** The exact 95 % interval, rounded likewise; null where no interval may be worked out. */
  public @Nullable Interval eksakt() {
    return intervall == null
        ? null
        : ExactBinomial.interval95(new Sample(antall, av)).map(Rate::rounded).orElse(null);
  }

  /**
   * How large the share may be in truth where none was found: the one-sided 95 % limit. Null where
   * some were found, or no interval may be worked out.
   */
  public @Nullable Double hoyst() {
    return antall > 0 || intervall == null
        ? null
        : (Double) rounded(ExactBinomial.atMost95(av).orElseThrow());
  }

  /**
   * Where the share may lie when both numbers are rounded to the nearest five, as in a report to be
   * shared. None and all are said only when they are exact.
   */
  public Interval spenn() {
    if (antall == 0 || antall == av) {
      return new Interval(andel, andel);
    }
    double low = Math.max(0, Rounding.least(antall)) / (double) Rounding.most(av);
    double high = Rounding.most(antall) / (double) Rounding.least(av);
    return rounded(new Interval(low, Math.min(1, high)));
  }

  /** As below, both ends. */
  public static Interval rounded(Interval interval) {
    return new Interval(rounded(interval.low()), rounded(interval.high()));
  }

  /** To six decimals, half up. */
  public static double rounded(double value) {
    double scaled = value * MILLION;
    double whole = Math.floor(scaled);
    double rest = scaled - whole;
    if (Math.abs(rest - 0.5) > NEAR) {
      // Not halfway, so that no digit needs to be looked at.
      return (rest > 0.5 ? whole + 1 : whole) / MILLION;
    }
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
