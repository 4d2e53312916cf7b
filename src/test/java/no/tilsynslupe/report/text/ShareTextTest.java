package no.tilsynslupe.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTextTest {

  @Test
  void everyShareWithSixDecimalsIsWrittenAsJavaDoes() {
    for (int millionths = 0; millionths <= 1_000_000; millionths++) {
      double share = millionths / 1e6;
      if (!text(share).equals(Double.toString(share))) {
        assertThat(text(share)).isEqualTo(Double.toString(share));
      }
    }
    assertThat(text(0.0425)).isEqualTo("0.0425");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1234567, 1.5, 0.0000004, -0.25, 2})
  void aNumberThatIsNoSuchShareIsWrittenAsJavaDoesToo(double number) {
    assertThat(text(number)).isEqualTo(Double.toString(number));
  }

  private static String text(double share) {
    StringBuilder text = new StringBuilder();
    ShareText.add(share, text);
    return text.toString();
  }
}
