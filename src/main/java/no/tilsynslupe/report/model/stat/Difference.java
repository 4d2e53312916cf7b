package no.tilsynslupe.report.model.stat;

import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.Interval;
import no.tilsynslupe.statistics.ShareDifference;

/**
 * How far two shares are apart; all numbers rounded to six decimals.
 *
 * @param en the share that is spoken of
 * @param annen the one it is held against
 * @param forskjell the first less the second
 * @param intervall 95 % interval of the difference; of this one alone, whatever else is asked
 * @param p Fisher's exact test, two-sided
 * @param pHolm the same, adjusted for all that was asked at once
 */
public record Difference(
    Rate en,
    Rate annen,
    double forskjell,
    Interval intervall,
    double p,
    double pHolm,
    Verdict vurdering) {

  private static final double LEVEL = 0.05;

  static Difference of(Rate one, Rate other, ShareDifference found, double adjusted) {
    return new Difference(
        one,
        other,
        Rate.rounded(found.difference()),
        Rate.rounded(found.interval95()),
        Rate.rounded(found.p()),
        Rate.rounded(adjusted),
        verdict(found, adjusted));
  }

  /** Told apart only where test and interval agree. */
  private static Verdict verdict(ShareDifference found, double adjusted) {
    if (adjusted >= LEVEL || found.interval95().contains(0)) {
      return Verdict.IKKE_SKILT;
    }
    return found.difference() > 0 ? Verdict.VERRE : Verdict.BEDRE;
  }
}
