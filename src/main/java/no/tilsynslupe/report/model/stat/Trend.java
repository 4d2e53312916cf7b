package no.tilsynslupe.report.model.stat;

import java.util.List;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.ControlChart.Rule;
import no.tilsynslupe.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The share of a criterion from quarter to quarter, as a p-chart ({@link
 * no.tilsynslupe.statistics.ControlChart}): persons, each once a quarter.
 *
 * @param tilstand FOR_FA_PUNKTER when there are quarters with shares but too few for limits and
 *     signs; the points are there all the same
 * @param midt the share over all quarters; a person who counts in two quarters counts twice in it.
 *     Null when no quarter has a share
 * @param kvartaler in order of time
 * @param tegn signs that something else than chance is at work; none unless BEREGNET
 */
public record Trend(
    StatState tilstand,
    Measure mal,
    @Nullable Rate midt,
    List<TrendPoint> kvartaler,
    List<Sign> tegn) {

  public Trend {
    kvartaler = List.copyOf(kvartaler);
    tegn = List.copyOf(tegn);
  }

  /**
   * A quarter.
   *
   * @param kvartal such as {@code 2024-K3}
   * @param tilstand BEREGNET, or why there is no share
   * @param rate null unless BEREGNET
   * @param grenser three standard errors from the centre; null where the quarter has too few
   *     persons for limits, or the course too few quarters
   */
  public record TrendPoint(
      String kvartal, StatState tilstand, @Nullable Rate rate, @Nullable Interval grenser) {}

  /**
   * A sign.
   *
   * @param fra first quarter
   * @param til last quarter; the same for a single one
   * @param opp above, or rising
   */
  public record Sign(Rule regel, String fra, String til, boolean opp) {}

  /** The course of all offices together. */
  public static Trend of(CriterionResult result) {
    return TrendBuilder.of(result.spec(), result.kvartaler());
  }
}
