package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.apache.commons.statistics.inference.FisherExactTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareDifferenceTest {

  /**
   * Newcombe, Interval estimation for the difference between independent proportions, Statistics in
   * Medicine 17 (1998) 873–890, table II, method 10.
   */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 20, -0.1611, 0.2775",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 20, 0.6791, 1.0000",
    "10, 10, 0, 10, 0.6075, 1.0000",
  })
  void theIntervalAgreesWithPublishedValues(
      long count, long n, long otherCount, long otherN, double low, double high) {
    ShareDifference found = difference(count, n, otherCount, otherN);

    assertThat(found.interval95().low()).isCloseTo(low, within(5e-5));
    assertThat(found.interval95().high()).isCloseTo(high, within(5e-5));
  }

  /**
   * Fisher's lady tasting tea (The design of experiments, 1935; two-sided 0.4857) and his criminal
   * twins (The logic of inductive inference, 1935; two-sided 0.0005367, as in the manual of R's
   * fisher.test).
   */
  @ParameterizedTest
  @CsvSource({
    "3, 4, 1, 4, 0.4857143",
    "10, 13, 2, 17, 0.0005367",
    "0, 10, 0, 20, 1",
    "5, 5, 7, 7, 1"
  })
  void thePValueIsFishers(long count, long n, long otherCount, long otherN, double p) {
    assertThat(difference(count, n, otherCount, otherN).p()).isCloseTo(p, within(5e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1",
    "1, 12, 30, 88",
    "12, 12, 0, 40",
    "7, 30, 11, 30",
    "60, 900, 20000, 100000",
    "1100, 5000, 20000, 100000",
    "0, 400, 9000, 60000",
  })
  void thePValueIsThatOfTheLibrary(long count, long n, long otherCount, long otherN) {
    int[][] table = {
      {(int) count, (int) (n - count)}, {(int) otherCount, (int) (otherN - otherCount)}
    };
    double expected = FisherExactTest.withDefaults().test(table).getPValue();

    assertThat(difference(count, n, otherCount, otherN).p())
        .isCloseTo(expected, withinPercentage(1e-5));
  }

  @Test
  void theOtherWayRoundTheSignsTurn() {
    ShareDifference one = difference(56, 70, 48, 80);
    ShareDifference other = difference(48, 80, 56, 70);

    assertThat(other.difference()).isEqualTo(-one.difference());
    assertThat(other.interval95().low()).isCloseTo(-one.interval95().high(), within(1e-12));
    assertThat(other.p()).isCloseTo(one.p(), within(1e-12));
  }

  @Test
  void nothingOutOfNothingIsNotApartFromAnything() {
    assertThat(ShareDifference.between(new Sample(0, 0), new Sample(3, 9))).isEmpty();
    assertThat(ShareDifference.between(new Sample(3, 9), new Sample(0, 0))).isEmpty();
  }

  private static ShareDifference difference(long count, long n, long otherCount, long otherN) {
    return ShareDifference.between(new Sample(count, n), new Sample(otherCount, otherN))
        .orElseThrow();
  }
}
