package no.tilsynslupe.criterion.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.tilsynslupe.statistics.Wilson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lower limit is the one that the reports show. */
class NedregrenseTest {

  @ParameterizedTest
  @CsvSource({"3,10,true", "2,10,false", "5,20,true", "4,20,false", "0,50,false", "10,10,true"})
  void tenPercentIsTheLeastThatIsSystemic(long count, long n, boolean systemic) {
    assertThat(Nedregrense.av(count, n).erMinst(10)).isEqualTo(systemic);
  }

  @Test
  void itIsWilsons() {
    for (long n = 1; n <= 40; n++) {
      for (long count = 0; count <= n; count++) {
        double wanted = Wilson.interval95(count, n).orElseThrow().low();
        assertThat(Nedregrense.av(count, n).andel()).isCloseTo(wanted, within(1e-12));
      }
    }
  }
}
