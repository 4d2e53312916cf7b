package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import no.tilsynslupe.statistics.KaplanMeier.Step;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

  private static final Map<Integer, Long> TREATED_ENDED =
      Map.of(6, 3L, 7, 1L, 10, 1L, 13, 1L, 16, 1L, 22, 1L, 23, 1L);
  private static final Map<Integer, Long> TREATED_RUNNING =
      Map.of(6, 1L, 9, 1L, 10, 1L, 11, 1L, 17, 1L, 19, 1L, 20, 1L, 25, 1L, 32, 2L);

  @Test
  void whenAllHaveEndedTheCurveIsTheShareThatEnded() {
    assertThat(KaplanMeier.ended(Map.of(10, 1L, 20, 2L, 30, 1L), Map.of()))
        .containsExactly(new Step(10, 0.25), new Step(20, 0.75), new Step(30, 1));
  }

  /** The 6-mercaptopurine group of Freireich (1963), the textbook's example of censored data. */
  @Test
  void whatStillRunsCountsUntilItWasLastSeen() {
    var steps = KaplanMeier.ended(TREATED_ENDED, withOneAt34And35(TREATED_RUNNING));

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

  /** The same trial: half of the treated relapsed within 23 weeks, nine of ten within none seen. */
  @Test
  void aQuantileIsWhereTheCurveComesUpToIt() {
    assertThat(KaplanMeier.quantile(0.5, TREATED_ENDED, withOneAt34And35(TREATED_RUNNING)))
        .isEqualTo(new Quantile.Reached(23));
    assertThat(KaplanMeier.quantile(0.9, TREATED_ENDED, withOneAt34And35(TREATED_RUNNING)))
        .isEqualTo(new Quantile.NotReached(35));
  }

  /** The placebo group of the trial, where all relapsed: half of them within 8 weeks. */
  @Test
  void whenAllHaveEndedTheMedianIsTheMiddleOne() {
    Map<Integer, Long> placebo =
        Map.of(1, 2L, 2, 2L, 3, 1L, 4, 2L, 5, 2L, 8, 4L, 11, 2L, 12, 2L, 15, 1L, 17, 1L);
    Map<Integer, Long> all = new java.util.TreeMap<>(placebo);
    all.putAll(Map.of(22, 1L, 23, 1L));

    assertThat(KaplanMeier.quantile(0.5, all, Map.of())).isEqualTo(new Quantile.Reached(8));
    assertThat(KaplanMeier.quantile(0.9, all, Map.of())).isEqualTo(new Quantile.Reached(17));
  }

  @Test
  void aCurveThatComesJustUpToThePartHasReachedIt() {
    assertThat(KaplanMeier.quantile(0.9, tenDays(), Map.of())).isEqualTo(new Quantile.Reached(9));
  }

  @Test
  void whatOnlyRunsHasReachedNothingAndNoneIsAStateOfItsOwn() {
    assertThat(KaplanMeier.quantile(0.5, Map.of(), Map.of(40, 3L)))
        .isEqualTo(new Quantile.NotReached(40));
    assertThat(KaplanMeier.quantile(0.5, Map.of(), Map.of())).isEqualTo(new Quantile.None());
    assertThat(KaplanMeier.quantile(0.5, Map.of(7, 0L), Map.of())).isEqualTo(new Quantile.None());
  }

  private static Map<Integer, Long> tenDays() {
    Map<Integer, Long> days = new java.util.TreeMap<>();
    for (int day = 1; day <= 10; day++) {
      days.put(day, 1L);
    }
    return days;
  }

  private static Map<Integer, Long> withOneAt34And35(Map<Integer, Long> running) {
    var all = new java.util.TreeMap<>(running);
    all.put(34, 1L);
    all.put(35, 1L);
    return all;
  }
}
