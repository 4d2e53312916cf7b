package no.tilsynslupe.export.convert;

import static org.assertj.core.api.Assertions.assertThat;

import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertTextsTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | ULESELIG_VERDI: 11f.dat, linje 1234: x | Tabellen «vilkar» har flere rader enn et ark
          NN | ULESELIG_VERDI: 11f.dat, linje 1234: x | Tabellen «vilkar» har fleire rader enn eit ark
          EN | ULESELIG_VERDI: 11f.dat, line 1234: x  | The table “vilkar” has more rows than a sheet
          """)
  void theCodeOfAReasonIsTheSameInEveryLanguage(Language language, String reason, String sheet) {
    language.use();
    assertThat(
            ConvertTexts.say(
                "rad_fra_kilde",
                "kode",
                "ULESELIG_VERDI",
                "fil",
                "11f.dat",
                "linje",
                "1234",
                "grunn",
                "x"))
        .isEqualTo(reason);
    assertThat(ConvertTexts.say("for_mange_rader", "tabell", "vilkar")).startsWith(sheet);
  }
}
