package no.tilsynslupe.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.prose.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gate calls things, in each language. */
class PrivacyTextsTest {
  @AfterEach
  void restoreLanguage() {
    Language.NB.use();
  }

  @ParameterizedTest
  @CsvSource({
    "NB, et navn på en person, navn på en person, navn på personer",
    "NN, eit namn på ein person, namn på ein person, namn på personar",
    "EN, the name of a person, name of a person, names of people"
  })
  void aKindIsCalledByItsNameInTheLanguageOfTheProcess(
      Language language, String one, String bare, String several) {
    language.use();
    assertThat(IdentityKind.NAVN.medArtikkel()).isEqualTo(one);
    assertThat(IdentityKind.NAVN.navn()).isEqualTo(bare);
    assertThat(GateKind.NAVN.flertall()).isEqualTo(several);
    assertThat(GateKind.NAVN.mask()).isEqualTo("[navn]");
  }

  @ParameterizedTest
  @CsvSource({
    "NB, stopper kjøringen: fødselsnumre og D-numre",
    "NN, stoppar køyringa: fødselsnummer og D-nummer",
    "EN, run stopped: national identity numbers and D numbers"
  })
  void thePolicyIsToldInWords(Language language, String beginning) {
    language.use();
    assertThat(GatePolicy.defaults().words()).startsWith(beginning);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindHasANameInEveryLanguage(Language language) {
    language.use();
    List<String> names = new ArrayList<>();
    for (IdentityKind kind : IdentityKind.values()) {
      names.add(kind.navn());
      names.add(kind.medArtikkel());
    }
    for (GateKind kind : GateKind.values()) {
      names.add(kind.flertall());
    }
    for (Measure measure : Measure.values()) {
      names.add(measure.words());
    }
    for (PseudonymKind kind : PseudonymKind.values()) {
      names.add(kind.navn());
    }
    assertThat(names).hasSizeGreaterThan(50).doesNotContain("");
  }
}
