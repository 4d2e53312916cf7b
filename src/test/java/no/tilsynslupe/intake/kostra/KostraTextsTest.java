package no.tilsynslupe.intake.kostra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tilsynslupe.intake.Delivery;
import no.tilsynslupe.intake.Gate;
import no.tilsynslupe.intake.Remark;
import no.tilsynslupe.intake.SourceFile;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.UserError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the forms, in each language. */
class KostraTextsTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | Linje 1 har en byte med verdien 0. Filen er ødelagt, eller lagret som UTF-16.
          NN | Linje 1 har ein byte med verdien 0. Fila er øydelagd, eller lagra som UTF-16.
          EN | Line 1 has a byte of value 0. The file is damaged, or saved as UTF-16.
          """)
  void aBrokenFileIsToldOfByItsLine(Language language, String beginning) {
    language.use();
    String broken = FormWriter.f11(2024, "A1").line().replaceFirst("A1 ", "A1\u0000");
    assertThat(refused(broken)).startsWith("11f.dat: " + beginning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | Linje 1: Feltet VERSION (posisjon 5–6) er ikke et årstall. Programmet leser 11F
          NN | Linje 1: Feltet VERSION (posisjon 5–6) er ikkje eit årstal. Programmet les 11F
          EN | Line 1: The field VERSION (positions 5–6) is not a year. The program reads 11F
          """)
  void namesOfFieldsAndFormsAreTheSameInEveryLanguage(Language language, String beginning) {
    language.use();
    String odd = FormWriter.f11(2024, "A1").line();
    assertThat(refused(odd.substring(0, 4) + "XX" + odd.substring(6)))
        .startsWith("11f.dat: " + beginning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | KOSTRA-01: Måned krysset av, men uten beløp | KOSTRA-91: 11CF svarer på: søknad
          NN | KOSTRA-01: Månad kryssa av, men utan beløp  | KOSTRA-91: 11CF svarer på: søknad
          EN | KOSTRA-01: A month is ticked, but without   | KOSTRA-91: 11CF answers: application
          """)
  void aRemarkHasItsCodeBeforeTheSentence(Language language, String remark, String answers) {
    language.use();
    assertThat(Merknad.MANED_UTEN_BELOP.tekst()).startsWith(remark);
    assertThat(KostraTexts.remark("kan_11CF")).startsWith(answers);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRemarkHasASentence(Language language) {
    language.use();
    for (Merknad merknad : Merknad.values()) {
      assertThat(merknad.tekst()).matches("KOSTRA-[0-8]\\d: .+\\.");
      assertThat(merknad.hva("FELT")).startsWith("FELT: ");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theCellsOfTheExportAreTheSameWhateverTheLanguage(Language language) throws IOException {
    language.use();
    Delivery delivery =
        KostraDelivery.open(
                List.of(
                    file(FormWriter.f11(2023, "A1").months(1, 3, 9000).line()),
                    file(FormWriter.f11(2024, "A1").months(1, 3, 9000).line())),
                new Gate())
            .get(0);
    assertThat(delivery.remarks())
        .extracting(Remark::tekst)
        .anyMatch(text -> text.startsWith("KOSTRA-90: 11F"));
    assertThat(Forms.rows(delivery, "uttrekk"))
        .extracting(row -> row.get("kildesystem"))
        .containsExactly("KOSTRA 11F for 2023 og 2024");
  }

  private static SourceFile file(String line) {
    byte[] bytes = (line + "\n").getBytes(StandardCharsets.ISO_8859_1);
    return new SourceFile("11f.dat", () -> new ByteArrayInputStream(bytes));
  }

  private static String refused(String line) {
    return catchThrowableOfType(
            UserError.class, () -> KostraDelivery.open(List.of(file(line)), new Gate()))
        .getMessage();
  }
}
