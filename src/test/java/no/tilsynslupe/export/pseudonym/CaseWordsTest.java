package no.tilsynslupe.export.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseWordsTest {
  private static CaseWords words() {
    CaseWords words = new CaseWords();
    words.person("Dag Torbjørn", "Den Andre", "Strøm");
    words.person("Pål-Åge Haugstvedt");
    words.organisation("Bergen Kurs og Arbeidstrening AS");
    words.organisation("Utleier");
    words.organisation("Privat utleier");
    words.organisation("Fiskemottaket AS");
    words.organisation("Petter Dass");
    return words;
  }

  /** What a condition or a purpose is read by must stand, whoever is called so. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Du må delta i arbeidstrening hver dag",
        "Du må delta på kurs i Bergen",
        "Strøm og husleie til utleier",
        "Utleier har krevd depositum av en privat utleier.",
        "Den andre halvdelen. Andre utgifter.",
        "Dag 1: strøm. Dag 2: husleie",
        "DU MÅ BETALE STRØM HVER DAG",
        "vanlig strøm-avtale",
        "Fiskemottaket er stengt",
        "[navn] har søkt"
      })
  void aWordThatIsNoNameHereStays(String text) {
    assertThat(words().masked(text)).isEqualTo(text);
    assertThat(words().isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Du må møte Dag på mandag|Du må møte [navn] på mandag",
        "Saken til Strøms samboer|Saken til [navn] samboer",
        "dag torbjørn strøm har søkt|[navn] har søkt",
        "Dag Strøm har søkt|[navn] har søkt",
        "Strøm, Dag Torbjørn|[navn]",
        "Dag Torbjørn Den Andre Strøms husleie|[navn] husleie",
        "Torbjørn trenger sko|[navn] trenger sko",
        "torbjorn trenger sko|[navn] trenger sko",
        "torbjoern og Torbjorn|[navn] og [navn]",
        "pål-åge ringte|[navn] ringte",
        "Paal-Aage ringte Pal-Age|[navn] ringte [navn]",
        "haugstvedt.no og Haugstvedt-saken|[navn].no og [navn]",
        "Kurset hos Bergen Kurs og Arbeidstrening AS starter|Kurset hos [navn] starter",
        "hos bergen kurs og arbeidstrening|hos [navn]",
        "ansatt i Fiskemottaket AS|ansatt i [navn]",
        "betales til Petter Dass' konto|betales til [navn] konto"
      })
  void aNameIsMaskedHoweverItIsWritten(String text, String masked) {
    assertThat(words().masked(text)).isEqualTo(masked);
    assertThat(words().isIn(text)).isTrue();
    assertThat(words().isIn(masked)).isFalse();
  }

  @Test
  void aCaseThatStatesNoNamesMasksNothing() {
    assertThat(CaseWords.NONE.masked("Torbjørn Strøm")).isEqualTo("Torbjørn Strøm");
  }
}
