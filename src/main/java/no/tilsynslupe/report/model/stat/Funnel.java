package no.tilsynslupe.report.model.stat;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.FunnelLimits;
import no.tilsynslupe.statistics.FunnelLimits.Level;
import no.tilsynslupe.statistics.Interval;
import no.tilsynslupe.statistics.Overdispersion;
import org.jspecify.annotations.Nullable;

/**
 * The offices of a criterion held against the overall share: persons, not units. It is no league
 * table: the offices stand in the order of their names.
 *
 * <p>The limits are exact and, where the offices spread more than chance makes them ({@link
 * Overdispersion#applies}), wider by √φ (multiplicative). An office counts in the overall share
 * that it is held against.
 *
 * @param tilstand BEREGNET when there are at least {@link #FEWEST_OFFICES} offices to go by
 * @param samlet the share of all offices; where the cases of some were chosen by judgement, of the
 *     others. Null unless there is one to go by
 * @param spredning null when there is none to speak of
 * @param kontorer all offices that the criterion has figures of
 */
public record Funnel(
    StatState tilstand,
    Measure mal,
    @Nullable Rate samlet,
    @Nullable Overdispersion spredning,
    List<FunnelPoint> kontorer) {

  /** With two offices the overall share is mostly their own. */
  public static final int FEWEST_OFFICES = 3;

  private static final int MOST_STEPS = 150;

  /** Curves go on past the largest office by a tenth, so that it doesn't lie on the edge. */
  private static final double BEYOND = 1.1;

  public Funnel {
    kontorer = List.copyOf(kontorer);
  }

  /**
   * An office.
   *
   * @param tilstand BEREGNET when the office has a share to go by, also where the funnel has none
   * @param rate null unless BEREGNET
   * @param plassering null unless both the office and the funnel are BEREGNET
   */
  public record FunnelPoint(
      Office kontor, StatState tilstand, @Nullable Rate rate, @Nullable Position plassering) {}

  /**
   * The limits for a group.
   *
   * @param n its size
   */
  public record Limits(long n, Interval g95, Interval g998) {}

  /** The funnel of a criterion. */
  public static Funnel of(CriterionResult result) {
    return FunnelBuilder.of(result);
  }

  /** How many offices lie outside the 95 % limits. */
  public long utenfor() {
    return kontorer.stream()
        .map(FunnelPoint::plassering)
        .filter(place -> place != null && place != Position.INNENFOR)
        .count();
  }

  /** The limits as curves, from the smallest group to past the largest; none unless BEREGNET. */
  public List<Limits> kurver() {
    Rate overall = samlet;
    if (tilstand != StatState.BEREGNET || overall == null) {
      return List.of();
    }
    FunnelLimits limits = FunnelBuilder.limits(overall, spredning);
    long largest =
        kontorer.stream()
            .map(FunnelPoint::rate)
            .mapToLong(rate -> rate == null ? 0 : rate.av())
            .max()
            .orElse(0);
    List<Limits> curve = new ArrayList<>();
    for (long n : sizes((long) Math.ceil(largest * BEYOND))) {
      curve.add(new Limits(n, limits.of(n, Level.P95), limits.of(n, Level.P998)));
    }
    return List.copyOf(curve);
  }

  /** Every size of a small run; of a large one denser where the limits bend. */
  private static List<Long> sizes(long last) {
    List<Long> sizes = new ArrayList<>();
    long n = 0;
    for (int step = 1; n < last; step++) {
      double even = (double) step / MOST_STEPS;
      n = Math.max(n + 1, Math.round(last * even * even));
      sizes.add(Math.min(n, last));
    }
    return sizes;
  }
}
