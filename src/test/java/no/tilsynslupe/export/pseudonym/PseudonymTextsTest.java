package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.privacy.PseudonymKey;
import no.tilsynslupe.privacy.PseudonymKind;
import no.tilsynslupe.privacy.Pseudonyms;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the making of pseudonyms says, in each language. */
class PseudonymTextsTest {
  @TempDir Path folder;

  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | 1 fødselsdato gjort om til år    | 1~200 fødselsdatoer gjort om til år
          NN | 1 fødselsdato gjord om til år    | 1~200 fødselsdatoar gjorde om til år
          EN | 1 date of birth turned into a year | 1~200 dates of birth turned into years
          """)
  void aChangeIsToldWithItsNumber(Language language, String one, String many) {
    language.use();
    assertThat(ChangeLog.Change.FODSELSAR.text(1)).isEqualTo(one);
    assertThat(ChangeLog.Change.FODSELSAR.text(1200)).isEqualTo(many.replace('~', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | Finner ikke leveranse nr. 1. Sjekk stien.
          NN | Finn ikkje leveranse nr. 1. Sjekk stien.
          EN | Delivery no. 1 cannot be found. Check the path.
          """)
  void aMissingDeliveryIsToldOfByItsNumber(Language language, String sentence) {
    language.use();
    assertThatThrownBy(() -> RawInputs.open(List.of(folder.resolve("borte")))).hasMessage(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NB | ut.csv, rad 2, kolonne 1: Her står fortsatt et fødselsnummer. Ingenting er skrevet.
          NN | ut.csv, rad 2, kolonne 1: Her står framleis eit fødselsnummer. Ingenting er skrive.
          EN | ut.csv, row 2, column 1: This still holds a national identity number. Nothing is written.
          """)
  void theLastLookStopsWithThePlaceAndTheKind(Language language, String beginning)
      throws IOException {
    language.use();
    Files.writeString(folder.resolve("ut.csv"), "a\n" + Numbers.fnr("010190", 300) + "\n");
    OutputCheck check = new OutputCheck(new Pseudonyms(PseudonymKey.random()), Map.of());
    assertThatThrownBy(() -> check.look(folder)).hasMessageStartingWith(beginning);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aKeyFileIsReadWhateverLanguageItWasMadeIn(Language language) throws IOException {
    language.use();
    Path file = folder.resolve("nokkel.txt");
    KeyFile.create(file);
    Language.NB.use();
    assertThat(KeyFile.read(file).hex()).hasSize(64);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aKeyListIsReadWhateverLanguageItWasMadeIn(Language language) throws IOException {
    language.use();
    Path file = folder.resolve("liste.csv");
    PseudonymKey key = PseudonymKey.random();
    Pseudonyms pseudonyms = new Pseudonyms(key);
    String pseudonym = pseudonyms.of(PseudonymKind.VEDTAK, "V-1");
    KeyList.write(file, key, pseudonyms);
    Language.NB.use();
    assertThat(KeyList.read(file).find(pseudonym)).hasSize(1);
  }
}
