package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.tilsynslupe.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.333333",
    "2, 3, 0.666667",
    "1, 128, 0.007813",
    "3, 128, 0.023438",
    "1, 2000000, 0.000001",
    "1, 2000001, 0.0",
    "1, 1999999, 0.000001",
    "0, 7, 0.0",
    "7, 7, 1.0"
  })
  void aShareIsRoundedToSixDecimalsHalfwayUp(long count, long n, double share) {
    assertThat(Rate.of(count, n, false)).extracting(Rate::andel).isEqualTo(share);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 20, 0.0, 0.0",
    "20, 20, 1.0, 1.0",
    "5, 10, 0.25, 0.875",
    "10, 20, 0.363636, 0.666667",
    "15, 20, 0.590909, 0.944444",
    "10, 10, 1.0, 1.0",
    "40, 45, 0.808511, 0.976744",
    "200, 1000, 0.197605, 0.202405"
  })
  void aShareOfRoundedNumbersLiesWhereTheTrueNumbersMayBe(
      long count, long n, double low, double high) {
    assertThat(Rate.of(count, n, false).spenn()).isEqualTo(new Interval(low, high));
  }

  @Test
  void roundingIsThatOfTheDecimalsAsTheyAreWritten() {
    for (int n = 1; n <= 640; n++) {
      for (int count = 0; count <= n; count++) {
        double share = (double) count / n;
        double written = BigDecimal.valueOf(share).setScale(6, RoundingMode.HALF_UP).doubleValue();
        assertThat(Rate.rounded(share) == written).as("%s of %s", count, n).isTrue();
      }
    }
  }
}
