package no.tilsynslupe.report.model.stat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Funnel.FunnelPoint;
import no.tilsynslupe.report.model.stat.Funnel.Limits;
import no.tilsynslupe.statistics.FunnelLimits;
import no.tilsynslupe.statistics.FunnelLimits.Level;
import no.tilsynslupe.statistics.Overdispersion;
import no.tilsynslupe.statistics.Sample;
import org.jspecify.annotations.Nullable;

/** Works out a {@link Funnel}. */
final class FunnelBuilder {

  private final OfficeShares shares;

  private FunnelBuilder(OfficeShares shares) {
    this.shares = shares;
  }

  static Funnel of(CriterionResult result) {
    return new FunnelBuilder(OfficeShares.of(result)).build();
  }

  private Funnel build() {
    StatState state = shares.state(Funnel.FEWEST_OFFICES);
    Rate overall = shares.overall();
    if (state != StatState.BEREGNET || overall == null) {
      List<FunnelPoint> points = new ArrayList<>();
      shares
          .offices()
          .forEach(
              (office, basis) ->
                  points.add(new FunnelPoint(office, basis.state(), basis.rate(), null)));
      return new Funnel(state, shares.measure(), overall, null, points);
    }
    List<Sample> samples =
        shares.offices().values().stream().map(Basis::sample).flatMap(Optional::stream).toList();
    Overdispersion spread =
        Overdispersion.around(Basis.sample(overall).share(), samples).orElse(null);
    return new Funnel(state, shares.measure(), overall, spread, points(overall, spread));
  }

  static FunnelLimits limits(Rate overall, @Nullable Overdispersion spread) {
    return FunnelLimits.around(Basis.sample(overall).share(), spread == null ? 1 : spread.factor());
  }

  private List<FunnelPoint> points(Rate overall, @Nullable Overdispersion spread) {
    FunnelLimits limits = limits(overall, spread);
    // Offices are often of a size, and the limits take far longer than looking them up.
    Map<Long, Limits> bySize = new HashMap<>();
    List<FunnelPoint> points = new ArrayList<>();
    shares
        .offices()
        .forEach(
            (office, basis) -> {
              Rate rate = basis.rate();
              Position place =
                  rate == null
                      ? null
                      : position(
                          Basis.sample(rate),
                          bySize.computeIfAbsent(
                              rate.av(),
                              n ->
                                  new Limits(
                                      n, limits.of(n, Level.P95), limits.of(n, Level.P998))));
              points.add(new FunnelPoint(office, basis.state(), rate, place));
            });
    return points;
  }

  private static Position position(Sample sample, Limits limits) {
    double share = sample.share();
    if (share > limits.g95().high()) {
      return share > limits.g998().high() ? Position.OVER_998 : Position.OVER_95;
    }
    if (share < limits.g95().low()) {
      return share < limits.g998().low() ? Position.UNDER_998 : Position.UNDER_95;
    }
    return Position.INNENFOR;
  }
}
