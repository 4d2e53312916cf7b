package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClothingWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "klær",
        "Klær og sko",
        "KLÆR",
        "klaer",
        "klede",
        "skor",
        "nye sko",
        "vintersko",
        "vinterjakke",
        "arbeidsklær",
        "klær til intervju",
        "kleskjøp",
        "undertøy og sokker",
        "livsopphold og klær",
        "mat, klær og hygiene"
      })
  void aTextThatNamesClothesOrShoesIsAboutClothes(String text) {
    assertThat(ClothingWords.in(text)).isTrue();
    assertThat(new ClothingWords().read(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "livsopphold",
        "mat og hygiene",
        "telefon",
        "skolefritidsordning",
        "skoletur",
        "sengeklær",
        "håndklær",
        "sengetøy",
        "verktøy",
        "klesskap",
        "støvsuger",
        "skap",
        "dressing",
        "qwerty",
        ""
      })
  void aTextThatNamesSomethingElseIsNot(String text) {
    assertThat(ClothingWords.in(text)).isFalse();
    assertThat(new ClothingWords().read(text)).isFalse();
  }
}
