package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactBinomialTest {

  /**
   * Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17
   * (1998) 857–872, table I, method 5 (Clopper–Pearson).
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2527, 0.3676",
    "15, 148, 0.0578, 0.1617",
    "0, 20, 0.0000, 0.1684",
    "1, 29, 0.0009, 0.1776",
  })
  void theIntervalAgreesWithPublishedValues(long count, long n, double low, double high) {
    Interval interval = ExactBinomial.interval95(new Sample(count, n)).orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  /** Closed forms: 1 - 0.025^(1/n) and 0.025^(1/n). */
  @ParameterizedTest
  @CsvSource({"0, 1, 0, 0.975", "1, 1, 0.025, 1", "29, 29, 0.8805551309305, 1"})
  void atTheEndsOneSideIsClosed(long count, long n, double low, double high) {
    Interval interval = ExactBinomial.interval95(new Sample(count, n)).orElseThrow();

    assertThat(interval.low()).isCloseTo(low, within(1e-12));
    assertThat(interval.high()).isCloseTo(high, within(1e-12));
  }

  /** Hanley and Lippman-Hand, JAMA 249 (1983) 1743–1745: 26, 14, 10 and 3 per cent. */
  @ParameterizedTest
  @CsvSource({"10, 0.26", "20, 0.14", "30, 0.10", "100, 0.03"})
  void noneOutOfSoManyMayBeAsManyAsTheRuleOfThreeSays(long n, double most) {
    assertThat(ExactBinomial.atMost95(n).orElseThrow()).isCloseTo(most, within(0.005));
  }

  @Test
  void nothingOutOfNothingHasNoInterval() {
    assertThat(ExactBinomial.interval95(new Sample(0, 0))).isEmpty();
    assertThat(ExactBinomial.atMost95(0)).isEmpty();
  }
}
