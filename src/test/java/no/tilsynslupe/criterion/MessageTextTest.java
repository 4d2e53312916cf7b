package no.tilsynslupe.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Prosent;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.sak.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How values stand in sentences of each language. */
class MessageTextTest {

  private static final LocalDate DAY = LocalDate.parse("2024-03-05");
  private static final LocalDate LATER = LocalDate.parse("2024-12-31");

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(DAY, "05.03.2024", "5 March 2024"),
        Arguments.of(
            new Periode(DAY, LATER), "05.03.2024–31.12.2024", "5 March 2024 – 31 December 2024"),
        Arguments.of(new Periode(DAY, DAY), "05.03.2024", "5 March 2024"),
        Arguments.of(999, "999", "999"),
        Arguments.of(12_345, "12\u00a0345", "12\u00a0345"),
        Arguments.of(new BigDecimal("1234.5"), "1\u00a0234,50", "1\u00a0234.50"),
        Arguments.of(Prosent.av(1, 3), "33,3", "33.3"),
        Arguments.of(new Prosent(new BigDecimal("66.65")), "66,7", "66.7"),
        Arguments.of(new Sitat("sofa"), "«sofa»", "“sofa”"),
        Arguments.of(List.of(new Sitat("sofa")), "«sofa»", "“sofa”"),
        Arguments.of(new Term("formal_HUSLEIE"), "boutgifter", "housing costs"),
        Arguments.of(List.of("a", "b"), "a og b", "a and b"),
        Arguments.of(List.of(DAY, LATER, "c"), "05.03.2024, 31.12.2024 og c", null));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsWrittenAsTheLanguageDoes(Object value, String norwegian, String english) {
    assertThat(MessageText.write(value, "nb")).isEqualTo(norwegian);
    assertThat(MessageText.write(value, "nn")).isNotEmpty();
    if (english != null) {
      assertThat(MessageText.write(value, "en")).isEqualTo(english);
    }
  }

  @Test
  void aNumberIsFollowedByTheWordThatFitsIt() {
    String sentence = "Det er {n:dag/dager} til {dato}.";

    assertThat(MessageText.fill(sentence, Map.of("n", 1, "dato", DAY), "nb"))
        .isEqualTo("Det er 1\u00a0dag til 05.03.2024.");
    assertThat(MessageText.fill(sentence, Map.of("n", 2, "dato", DAY), "nb"))
        .isEqualTo("Det er 2\u00a0dager til 05.03.2024.");
  }

  @Test
  void aSentenceWithoutItsValueIsAFault() {
    assertThatThrownBy(() -> MessageText.fill("Fra {fra}", Map.of(), "nb"))
        .hasMessageContaining("fra");
  }
}
