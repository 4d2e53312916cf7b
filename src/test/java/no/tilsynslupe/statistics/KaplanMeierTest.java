package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import no.tilsynslupe.statistics.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

  @Test
  void whenAllHaveEndedTheCurveIsTheShareThatEnded() {
    assertThat(KaplanMeier.ended(Map.of(10, 1L, 20, 2L, 30, 1L), Map.of()))
        .containsExactly(new Step(10, 0.25), new Step(20, 0.75), new Step(30, 1));
  }

  /** The 6-mercaptopurine group of Freireich (1963), the textbook's example of censored data. */
  @Test
  void whatStillRunsCountsUntilItWasLastSeen() {
    Map<Integer, Long> ended = Map.of(6, 3L, 7, 1L, 10, 1L, 13, 1L, 16, 1L, 22, 1L, 23, 1L);
    Map<Integer, Long> running =
        Map.of(6, 1L, 9, 1L, 10, 1L, 11, 1L, 17, 1L, 19, 1L, 20, 1L, 25, 1L, 32, 2L);

    var steps = KaplanMeier.ended(ended, withOneAt34And35(running));

    assertThat(steps).extracting(Step::days).containsExactly(6, 7, 10, 13, 16, 22, 23);
    double[] left = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
    for (int i = 0; i < left.length; i++) {
      assertThat(1 - steps.get(i).share()).isCloseTo(left[i], within(0.0006));
    }
  }

  @Test
  void whenAllStillRunNothingHasEnded() {
    assertThat(KaplanMeier.ended(Map.of(), Map.of(40, 3L))).isEmpty();
  }

  @Test
  void withoutAnyThereIsNoCurve() {
    assertThat(KaplanMeier.ended(Map.of(), Map.of())).isEmpty();
  }

  private static Map<Integer, Long> withOneAt34And35(Map<Integer, Long> running) {
    var all = new java.util.TreeMap<>(running);
    all.put(34, 1L);
    all.put(35, 1L);
    return all;
  }
}
