package no.tilsynslupe.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.privacy.GateKind;
import no.tilsynslupe.privacy.IdentityKind;
import no.tilsynslupe.privacy.Measure;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the intake says, in each language. */
class IntakeTextsTest {
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
          NB | Kolonnen kontor må være fylt ut.
          NN | Kolonnen kontor må vere fylt ut.
          EN | The column kontor must be filled in.
          """)
  void aRejectedRowSaysItsReasonInTheLanguageOfTheProcess(Language language, String sentence) {
    language.use();
    TableDef saker = ExportFormat.get().table(Tabell.SAKER);
    RowValues row = new RowValues(saker);
    row.setText(saker.indexOf("sak_id"), "S1");
    row.setState(saker.indexOf("kontor"), CellState.BLANK);

    RowFault fault = new RowCheck(saker, false).find(row);

    assertThat(fault).isNotNull();
    assertThat(fault.message()).isEqualTo(sentence);
    assertThat(fault.reason()).isEqualTo(RejectReason.MANGLER_VERDI);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | borte.zip: Finner ikke filen eller mappen. Sjekk stien.
          NN | borte.zip: Finn ikkje fila eller mappa. Sjekk stien.
          EN | borte.zip: The file or folder cannot be found. Check the path.
          """)
  void aMissingFileIsToldOfByItsName(Language language, String sentence) {
    language.use();
    assertThat(refused("borte.zip")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | m: Tabellen «saker» mangler. Uten den kan ingen saker kontrolleres.
          NN | m: Tabellen «saker» manglar. Utan han kan ingen saker kontrollerast.
          EN | m: The table “saker” is missing. Without it no cases can be checked.
          """)
  void namesOfTablesAreTheFormatsInEveryLanguage(Language language, String sentence)
      throws IOException {
    language.use();
    Files.createDirectory(dir.resolve("m"));
    Files.writeString(dir.resolve("m/vedtak.csv"), "vedtak_id;sak_id\nV1;S1\n");
    assertThat(refused("m")).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | PERSONVERN: Her sto e-postadresser. Erstattet med [e-post].
          NN | PERSONVERN: Her stod e-postadresser. Bytt ut med [e-post].
          EN | PERSONVERN: This held email addresses. Replaced by [e-post].
          """)
  void whatTheGateMaskedIsToldWithTheMaskThatStandsInTheData(Language language, String sentence) {
    language.use();
    assertThat(GateCounts.wording(GateKind.EPOST, Measure.MASKER)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | Her står et DUF-nummer. Raden er avvist, som personvernreglene sier.
          NN | Her står eit DUF-nummer. Rada er avvist, som personvernreglane seier.
          EN | This holds a DUF number. The row is rejected, as the privacy rules say.
          """)
  void theGateRejectsWithTheArticleOfTheLanguage(Language language, String sentence) {
    language.use();
    assertThat(GatedRecord.message(IdentityKind.DUF)).isEqualTo(sentence);
  }

  @Test
  void aLineNumberIsNotGroupedAndACountIs() {
    assertThat(IntakeTexts.say("linje_og_grunn", "linje", Long.toString(12345), "grunn", "x"))
        .isEqualTo("Linje 12345: x");
    assertThat(IntakeTexts.say("for_mange_tabellfiler", "antall", 1000)).contains("1\u00a0000");
  }

  @Test
  void theLanguageIsAskedForEachTimeAndCanBeSwitchedBack() {
    String before = IntakeTexts.say("fil_tom");
    Language.EN.use();
    assertThat(IntakeTexts.say("fil_tom")).isEqualTo("The file is empty.");
    assertThat(SourceFormat.KOSTRA.begrensning()).startsWith("The KOSTRA forms show");
    Language.NB.use();
    assertThat(IntakeTexts.say("fil_tom")).isEqualTo(before).isEqualTo("Filen er tom.");
    assertThat(SourceFormat.KOSTRA.begrensning()).startsWith("KOSTRA-skjemaene viser");
  }

  private String refused(String name) {
    return catchThrowableOfType(
            UserError.class, () -> Deliveries.open(List.of(dir.resolve(name)), new Gate()))
        .getMessage();
  }
}
