package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import no.tilsynslupe.statistics.ControlChart.Rule;
import no.tilsynslupe.statistics.ControlChart.Signal;
import org.junit.jupiter.api.Test;

class ControlChartTest {

  /**
   * D. C. Montgomery, Introduction to statistical quality control, example 7.1: cans of orange
   * juice, 50 in each of 30 samples. The book has 0.2313, 0.0524 and 0.4102, and samples 15 and 23
   * above.
   */
  @Test
  void theLimitsAndTheirSignsAreThoseOfTheTextbook() {
    ControlChart chart =
        chart(
            50, 12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24,
            15, 9, 12, 7, 13, 9, 6);

    Interval limits = chart.limits(0).orElseThrow();
    assertThat(chart.whole().share()).isCloseTo(0.2313, within(5e-5));
    assertThat(limits.low()).isCloseTo(0.0524, within(5e-5));
    assertThat(limits.high()).isCloseTo(0.4102, within(5e-5));
    assertThat(chart.signals())
        .containsExactly(
            new Signal(Rule.OUTSIDE, 14, 14, true), new Signal(Rule.OUTSIDE, 22, 22, true));
  }

  /** The same book, exercise 6-1 of an older edition: 117 in 20 samples of 100 gives 0.1289. */
  @Test
  void theLowerLimitIsNeverBelowNone() {
    ControlChart chart =
        ControlChart.of(
            IntStream.range(0, 20).mapToObj(i -> new Sample(i < 17 ? 6 : 5, 100)).toList());

    assertThat(chart.limits(3).orElseThrow().low()).isZero();
    assertThat(chart.limits(3).orElseThrow().high()).isCloseTo(0.1289, within(5e-5));
  }

  @Test
  void eachPointHasLimitsOfItsOwnNumber() {
    List<Sample> points =
        List.of(
            new Sample(20, 100),
            new Sample(80, 400),
            new Sample(2, 10),
            new Sample(20, 100),
            new Sample(20, 100),
            new Sample(20, 100),
            new Sample(20, 100),
            new Sample(20, 100));
    ControlChart chart = ControlChart.of(points);

    assertThat(chart.limits(0).orElseThrow().high()).isCloseTo(0.32, within(1e-12));
    assertThat(chart.limits(1).orElseThrow().high()).isCloseTo(0.26, within(1e-12));
    assertThat(chart.limits(2)).as("two expected are too few for limits").isEmpty();
  }

  @Test
  void eightOnOneSideAreASignAndSevenAreNone() {
    assertThat(chart(100, 52, 51, 52, 51, 52, 51, 52, 51, 41, 43, 41, 43, 41, 43, 45).signals())
        .containsExactly(new Signal(Rule.RUN, 0, 7, true));
    assertThat(chart(100, 52, 51, 52, 51, 52, 51, 52, 43, 46, 43, 46, 43, 44, 46).signals())
        .isEmpty();
  }

  @Test
  void aPointOnTheCentreNeitherBreaksARunNorCounts() {
    // The centre is 50: (4 · 52 + 4 · 51 + 50 + 438) / 18 points.
    assertThat(
            chart(100, 52, 51, 52, 51, 50, 52, 51, 52, 51, 48, 49, 48, 49, 50, 48, 49, 48, 49)
                .signals())
        .containsExactly(new Signal(Rule.RUN, 0, 8, true), new Signal(Rule.RUN, 9, 17, false));
  }

  @Test
  void sixRisingAreASignAndFiveAreNone() {
    assertThat(chart(100, 47, 48, 49, 50, 51, 52, 47, 51, 49).signals())
        .containsExactly(new Signal(Rule.CLIMB, 0, 5, true));
    assertThat(chart(100, 47, 48, 49, 50, 51, 47, 51, 49, 51).signals()).isEmpty();
  }

  @Test
  void aPointLikeTheOneBeforeNeitherBreaksAFallNorCounts() {
    assertThat(chart(100, 52, 51, 51, 50, 49, 48, 47, 52, 48).signals())
        .containsExactly(new Signal(Rule.CLIMB, 0, 6, false));
    assertThat(chart(100, 52, 51, 51, 50, 49, 48, 52, 48, 52).signals()).isEmpty();
  }

  @Test
  void aQuarterWithoutAnythingIsAGap() {
    List<Sample> points =
        Arrays.asList(
            new Sample(47, 100),
            new Sample(48, 100),
            new Sample(49, 100),
            new Sample(0, 0),
            new Sample(50, 100),
            new Sample(51, 100),
            new Sample(52, 100),
            new Sample(49, 100),
            new Sample(51, 100));
    ControlChart chart = ControlChart.of(points);

    assertThat(chart.limits(3)).isEmpty();
    assertThat(chart.signals()).containsExactly(new Signal(Rule.CLIMB, 0, 6, true));
  }

  @Test
  void tooFewPointsHaveNoLimitsAndGiveNoSigns() {
    ControlChart chart = chart(100, 1, 2, 3, 4, 5, 6, 99);

    assertThat(chart.isLongEnough()).isFalse();
    assertThat(chart.limits(0)).isEmpty();
    assertThat(chart.signals()).isEmpty();
  }

  @Test
  void withoutAnythingThereAreNoLimitsAndNoSigns() {
    ControlChart chart = ControlChart.of(Collections.nCopies(12, new Sample(0, 0)));

    assertThat(chart.limits(0)).isEmpty();
    assertThat(chart.signals()).isEmpty();
  }

  private static ControlChart chart(long n, int... counts) {
    return ControlChart.of(Arrays.stream(counts).mapToObj(count -> new Sample(count, n)).toList());
  }
}
