package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import no.tilsynslupe.statistics.FunnelLimits.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelLimitsTest {

  /**
   * By hand from the common table of the binomial distribution: with n 10 and p 0.5, one or fewer
   * has 0.0107 and two or fewer 0.0547, so Spiegelhalter's interpolation between them gives (2 -
   * (0.0547 - 0.025) / (0.0547 - 0.0107)) / 10 = 0.1325; the other rows likewise from sums of exact
   * fractions.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, 10, P95, 0.132444444444, 0.867555555556",
    "0.5, 10, P998, 0.00024, 0.99976",
    "0.3, 20, P95, 0.081176505981, 0.537255146595",
    "0.3, 20, P998, 0.001477316688, 0.663699679348",
    "0.1, 50, P95, 0.013862926957, 0.199722727623",
    "0.1, 50, P998, 0, 0.260128418752",
    "0.25, 100, P95, 0.162354966496, 0.342323249593",
    "0.25, 100, P998, 0.119567167318, 0.395606622804",
  })
  void theLimitsAreExactAndInterpolated(
      double share, long n, Level level, double low, double high) {
    Interval limits = FunnelLimits.around(share, 1).of(n, level);

    assertThat(limits.low()).isCloseTo(low, within(1e-10));
    assertThat(limits.high()).isCloseTo(high, within(1e-10));
  }

  /** One or more of five at 2 % has a chance of 9.6 %, two or more of 0.4 %. */
  @Test
  void oneOfFiveIsNoSignWhereItComesByChanceOftenerThanTheLevelSays() {
    Interval limits = FunnelLimits.around(0.02, 1).of(5, Level.P95);

    assertThat(limits.contains(0.2)).isTrue();
    assertThat(limits.contains(0.4)).isFalse();
  }

  @Test
  void itMakesNoDifferenceWhichOutcomeIsCounted() {
    Interval few = FunnelLimits.around(0.07, 1).of(33, Level.P95);
    Interval many = FunnelLimits.around(0.93, 1).of(33, Level.P95);

    assertThat(many.low()).isCloseTo(1 - few.high(), within(1e-12));
    assertThat(many.high()).isCloseTo(1 - few.low(), within(1e-12));
  }

  @Test
  void spreadMakesTheLimitsWiderByItsRootAroundTheShare() {
    Interval usual = FunnelLimits.around(0.25, 1).of(100, Level.P95);
    Interval wider = FunnelLimits.around(0.25, 2.25).of(100, Level.P95);

    assertThat(wider.high() - 0.25).isCloseTo(1.5 * (usual.high() - 0.25), within(1e-12));
    assertThat(0.25 - wider.low()).isCloseTo(1.5 * (0.25 - usual.low()), within(1e-12));
  }

  @Test
  void theLimitsStayBetweenNoneAndAll() {
    assertThat(FunnelLimits.around(0.5, 100).of(10, Level.P998)).isEqualTo(new Interval(0, 1));
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void whereAllAreAlikeSoAreTheLimits(double share) {
    Interval limits = FunnelLimits.around(share, 1).of(40, Level.P95);

    assertThat(limits.contains(share)).isTrue();
    assertThat(limits.contains(share == 0 ? 1 / 40.0 : 39 / 40.0)).isFalse();
  }

  @Test
  void aGroupOfNoneHasNoLimits() {
    assertThatThrownBy(() -> FunnelLimits.around(0.5, 1).of(0, Level.P95))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
