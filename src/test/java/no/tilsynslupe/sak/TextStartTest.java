package no.tilsynslupe.sak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStartTest {

  /** 🏠 takes two places. */
  @ParameterizedTest
  @CsvSource({
    "hus, 4, hus",
    "hus, 3, hus",
    "hus, 2, hu",
    "🏠, 2, 🏠",
    "🏠, 1, ''",
    "a🏠b, 4, a🏠b",
    "a🏠b, 3, a🏠",
    "a🏠b, 2, a",
    "a🏠b, 1, a"
  })
  void aTextIsNeverCutWithinACharacter(String text, int most, String start) {
    assertThat(TextStart.of(text, most)).isEqualTo(start);
  }
}
