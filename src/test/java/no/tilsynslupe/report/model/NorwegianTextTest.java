package no.tilsynslupe.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorwegianTextTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 999", "1000, 1_000", "-1234567, -1_234_567", "50000, 50_000"})
  void thousandsAreSetApartByANoBreakSpace(long value, String text) {
    assertThat(NorwegianText.number(value)).isEqualTo(text.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({"0, '0,0 %'", "1, '100,0 %'", "0.125, '12,5 %'", "0.6666667, '66,7 %'"})
  void sharesHaveADecimalCommaAndASpaceBeforeTheSign(double share, String text) {
    assertThat(NorwegianText.percent(share)).isEqualTo(text.replace(' ', '\u00a0'));
  }

  @Test
  void datesAreWrittenDayFirst() {
    assertThat(NorwegianText.date(LocalDate.of(2024, 3, 5))).isEqualTo("05.03.2024");
  }

  @Test
  void listsEndWithOg() {
    assertThat(NorwegianText.list(List.of())).isEmpty();
    assertThat(NorwegianText.list(List.of("kvp"))).isEqualTo("kvp");
    assertThat(NorwegianText.list(List.of("kvp", "planer"))).isEqualTo("kvp og planer");
    assertThat(NorwegianText.list(List.of("a", "b", "c"))).isEqualTo("a, b og c");
  }

  @Test
  void aSentenceBeginsWithACapitalWhateverTheMachinesLanguage() {
    assertThat(NorwegianText.sentence("ikke med")).isEqualTo("Ikke med");
  }
}
