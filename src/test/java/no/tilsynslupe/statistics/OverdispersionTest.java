package no.tilsynslupe.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverdispersionTest {

  /**
   * By hand: the 10th percentile of the scores lies nine tenths of the way from the first to the
   * second, -3 + 0.9 · 2 = -1.2, the 90th at 1.2; (2 · 1.44 + 2 · 1 + 4 · 0.25) / 10 = 0.588.
   */
  @Test
  void theExtremeScoresAreDrawnInToThePercentiles() {
    double[] scores = {-3, -1, -0.5, -0.5, 0, 0, 0.5, 0.5, 1, 3};

    assertThat(Overdispersion.ofScores(scores).phi()).isCloseTo(0.588, within(1e-12));
  }

  /** The table of the χ² distribution: with 10 degrees of freedom 18.307 leaves 0.05. */
  @Test
  void theChanceIsThatOfTheChiSquareTable() {
    double score = Math.sqrt(1.8307);
    double[] scores = IntStream.range(0, 10).mapToDouble(i -> i < 5 ? -score : score).toArray();

    assertThat(Overdispersion.ofScores(scores).p()).isCloseTo(0.05, within(1e-5));
  }

  /** 60 of 100 and 40 of 100 lie two standard errors from one half. */
  @Test
  void theScoresAreInStandardErrorsOfTheOverallShare() {
    List<Sample> samples =
        Stream.concat(
                Collections.nCopies(5, new Sample(60, 100)).stream(),
                Collections.nCopies(5, new Sample(40, 100)).stream())
            .toList();

    Overdispersion spread = Overdispersion.around(0.5, samples).orElseThrow();

    assertThat(spread.phi()).isCloseTo(4, within(1e-12));
    assertThat(spread.applies()).isTrue();
    assertThat(spread.factor()).isEqualTo(spread.phi());
  }

  @Test
  void fewGroupsMakeNoLimitsWider() {
    Overdispersion spread =
        Overdispersion.around(0.5, Collections.nCopies(9, new Sample(70, 100))).orElseThrow();

    assertThat(spread.phi()).isGreaterThan(1);
    assertThat(spread.applies()).isFalse();
    assertThat(spread.factor()).isEqualTo(1);
  }

  @Test
  void whatChanceMayExplainMakesNoLimitsWider() {
    List<Sample> samples =
        IntStream.range(0, 12).mapToObj(i -> new Sample(i % 2 == 0 ? 45 : 55, 100)).toList();

    Overdispersion spread = Overdispersion.around(0.5, samples).orElseThrow();

    assertThat(spread.phi()).isCloseTo(1, within(1e-12));
    assertThat(spread.factor()).isEqualTo(1);
  }

  @Test
  void whereAllAreAlikeOrThereAreNoneThereIsNoSpreadToSpeakOf() {
    assertThat(Overdispersion.around(0.5, List.of(new Sample(0, 0)))).isEmpty();
    assertThat(Overdispersion.around(0, List.of(new Sample(0, 9)))).isEmpty();
    assertThat(Overdispersion.around(1, List.of(new Sample(9, 9)))).isEmpty();
  }
}
