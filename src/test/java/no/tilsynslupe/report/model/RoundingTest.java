package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 5", "7, 5", "8, 10", "12, 10", "13, 15", "999998, 1000000"})
  void aNumberIsRoundedToTheNearestFiveAndMayHaveBeenAnyThatIsRoundedSo(long number, long rounded) {
    assertThat(Rounding.of(number)).isEqualTo(rounded);
    if (rounded > 0) {
      assertThat(number).isBetween(Rounding.least(rounded), Rounding.most(rounded));
      assertThat(Rounding.of(Rounding.least(rounded))).isEqualTo(rounded);
      assertThat(Rounding.of(Rounding.most(rounded))).isEqualTo(rounded);
      assertThat(Rounding.of(Rounding.most(rounded) + 1)).isGreaterThan(rounded);
    }
  }
}
