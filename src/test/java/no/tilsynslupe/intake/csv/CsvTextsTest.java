package no.tilsynslupe.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextsTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | vedtak.csv: Raden som begynner på linje 1234, har et anførselstegn som ikke blir lukket.
          NN | vedtak.csv: Rada som byrjar på linje 1234, har eit hermeteikn som ikkje blir lukka.
          EN | vedtak.csv: The row that begins on line 1234 has a quotation mark that is never closed.
          """)
  void aQuoteThatIsNeverClosedIsToldOfInTheLanguageOfTheProcess(
      Language language, String beginning) {
    language.use();
    assertThat(CsvDialect.unclosed("vedtak.csv", 1234).getMessage()).startsWith(beginning);
  }
}
