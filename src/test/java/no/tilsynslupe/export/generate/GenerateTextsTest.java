package no.tilsynslupe.export.generate;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateTextsTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | Mappen «ut» er ikke tom. Oppgi en ny mappe.
          NN | Mappa «ut» er ikkje tom. Oppgi ei ny mappe.
          EN | The folder “ut” is not empty. Give a new folder.
          """)
  void aFolderThatIsNotEmptyIsToldOf(Language language, String sentence) {
    language.use();
    assertThat(GenerateTexts.say("ikke_tom", "mappe", "ut")).isEqualTo(sentence);
  }
}
