package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolmTest {

  /**
   * The example of four hypotheses in the Wikipedia article "Holm–Bonferroni method": the first and
   * the fourth are rejected at 0.05. The least is multiplied by 4, the next by 3 and so on, and
   * none may come below one before it.
   */
  @Test
  void theLeastIsMultipliedByTheNumberAndSoOn() {
    List<Double> adjusted = Holm.adjusted(List.of(0.01, 0.04, 0.03, 0.005));

    double[] expected = {0.03, 0.06, 0.06, 0.02};
    for (int i = 0; i < expected.length; i++) {
      assertThat(adjusted.get(i)).isCloseTo(expected[i], within(1e-12));
    }
  }

  @Test
  void noneBecomesLargerThanOne() {
    assertThat(Holm.adjusted(List.of(0.6, 0.7))).containsExactly(1.0, 1.0);
  }

  @Test
  void oneAloneStaysAsItIs() {
    assertThat(Holm.adjusted(List.of(0.04))).containsExactly(0.04);
  }

  @Test
  void noneAreNone() {
    assertThat(Holm.adjusted(List.of())).isEmpty();
  }
}
