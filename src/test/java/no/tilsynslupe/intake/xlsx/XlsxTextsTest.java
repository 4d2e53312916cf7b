package no.tilsynslupe.intake.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTextsTest {
  @TempDir Path dir;

  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | a.xls: Arbeidsboken er ødelagt eller ikke fullstendig. Åpne den i Excel og lagre den på nytt.
          NN | a.xls: Arbeidsboka er øydelagd eller ikkje fullstendig. Opne ho i Excel og lagre ho på nytt.
          EN | a.xls: The workbook is damaged or not complete. Open it in Excel and save it again.
          """)
  void aBrokenWorkbookIsToldOfInTheLanguageOfTheProcess(Language language, String sentence)
      throws IOException {
    language.use();
    Path file = Files.write(dir.resolve("a.xls"), new byte[] {1, 2, 3});
    assertThat(WorkbookDelivery.refuseOle2(file, "a.xls")).hasMessage(sentence);
  }
}
