package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

  /**
   * Worked out with 40 digits from the roots of (p - share)² = z² p (1 - p) / n; the row 81 of 263
   * is Newcombe's (Statistics in Medicine 17, 1998, table I: 0.2553 to 0.3662).
   */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0.793450685622763",
    "1, 1, 0.206549314377237, 1",
    "0, 10, 0, 0.277532799862889",
    "1, 10, 0.0178762130950729, 0.404150026795238",
    "5, 10, 0.236593090512564, 0.763406909487436",
    "14, 20, 0.481027181646477, 0.854522755132396",
    "81, 263, 0.255288519878274, 0.3662095769828",
    "15, 148, 0.0623863995307363, 0.160487241723308",
    "1, 29, 0.00611321429276266, 0.171755218793203",
    "500, 1000, 0.469069600368104, 0.530930399631896",
  })
  void theIntervalAgreesWithKnownValues(long count, long n, double low, double high) {
    Interval interval = Wilson.interval95(count, n).orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(1e-9));
    assertThat(interval.high()).isCloseTo(high, within(1e-9));
  }

  @Test
  void nothingOutOfNothingHasNoInterval() {
    assertThat(Wilson.interval95(0, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "6, 5", "1, 0"})
  void aCountOutsideTheGroupIsRefused(long count, long n) {
    assertThatThrownBy(() -> Wilson.interval95(count, n))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
