package no.tilsynslupe.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private final Spelling spelling =
      new Spelling(
          List.of("lege", "leige", "husleie", "kvittering", "kontoutskrift", "legeerklaering"),
          Map.of("hueleie", "husleie"));

  @ParameterizedTest
  @CsvSource({
    "husleei, husleie",
    "husleje, husleie",
    "hueleie, husleie",
    "kvitering, kvittering",
    "kvittreing, kvittering",
    "kontoutskfirt, kontoutskrift",
    "kontutskrft, kontoutskrift",
    "husleiekvitering, husleiekvittering",
    "legeerklering, legeerklaering",
  })
  void aLongWordIsReadAsTheOneItIsNear(String written, String meant) {
    assertThat(spelling.correct(written).map(form -> Form.stem(form.fold())))
        .contains(Form.stem(meant));
  }

  @ParameterizedTest
  @CsvSource({"leie", "leige", "lege", "legge", "huleei", "usleiei", "kvotenes", "kontorets"})
  void aShortOrDistantWordIsNotGuessedAt(String written) {
    assertThat(spelling.correct(written)).isEmpty();
  }

  @Test
  void twoSlipsAreAllowedOnlyFromElevenLetters() {
    assertThat(spelling.correct("kvixxering")).isEmpty();
    assertThat(spelling.correct("kontoutxxrift")).isPresent();
    assertThat(spelling.correct("kontouxxxrift")).isEmpty();
  }
}
