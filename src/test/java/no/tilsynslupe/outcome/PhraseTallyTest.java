package no.tilsynslupe.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTallyTest {

  /** The rarest are forgotten when there are more than twice as many as are kept. */
  @ParameterizedTest
  @CsvSource({"3, 3, false", "3, 6, false", "3, 7, true", "1, 2, false", "1, 3, true"})
  void wordingsAreForgottenOnlyBeyondTwiceTheRoom(int most, int different, boolean forgot) {
    PhraseTally tally = new PhraseTally(most);
    for (int i = 0; i < different; i++) {
      tally.add(phrase("t" + i), different - i);
    }
    assertThat(tally.forgot()).isEqualTo(forgot);
    assertThat(texts(tally)).hasSize(forgot ? most : different);
  }

  @Test
  void thoseMetMostAreKeptAndComeFirst() {
    PhraseTally tally = new PhraseTally(2);
    tally.add(phrase("a"), 1);
    tally.add(phrase("b"), 3);
    tally.add(phrase("c"), 2);
    tally.add(phrase("d"), 1);
    tally.add(phrase("e"), 1);
    assertThat(texts(tally)).containsExactly("b", "c");
  }

  private static Phrase phrase(String text) {
    return new Phrase("AKTIVITET", text);
  }

  private static List<String> texts(PhraseTally tally) {
    List<String> texts = new ArrayList<>();
    tally.forEach((phrase, n) -> texts.add(phrase.tekst()));
    return texts;
  }
}
