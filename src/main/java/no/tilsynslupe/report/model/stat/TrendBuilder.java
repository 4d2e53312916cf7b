package no.tilsynslupe.report.model.stat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Trend.Sign;
import no.tilsynslupe.report.model.stat.Trend.TrendPoint;
import no.tilsynslupe.statistics.ControlChart;
import no.tilsynslupe.statistics.Interval;
import no.tilsynslupe.statistics.Sample;
import org.jspecify.annotations.Nullable;

/** Works out a {@link Trend}. */
final class TrendBuilder {

  private TrendBuilder() {}

  static Trend of(CriterionSpec spec, SortedMap<String, Figures> quarters) {
    Measure measure = Measure.of(spec);
    List<String> names = List.copyOf(quarters.keySet());
    List<Basis> bases = quarters.values().stream().map(f -> Basis.of(f, measure)).toList();
    ControlChart chart =
        ControlChart.of(bases.stream().map(b -> b.sample().orElse(new Sample(0, 0))).toList());
    StatState state = state(bases, chart);
    boolean limits = state == StatState.BEREGNET;
    List<TrendPoint> points = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Basis basis = bases.get(i);
      Interval range = limits ? chart.limits(i).map(Rate::rounded).orElse(null) : null;
      points.add(new TrendPoint(names.get(i), basis.state(), basis.rate(), range));
    }
    return new Trend(
        state, measure, centre(state, chart), points, limits ? signs(names, chart) : List.of());
  }

  private static StatState state(List<Basis> bases, ControlChart chart) {
    List<StatState> states = bases.stream().map(Basis::state).toList();
    if (states.contains(StatState.GJELDER_KONTOR)) {
      return StatState.GJELDER_KONTOR;
    }
    // A hidden quarter is no gap: passing over it would tell of it.
    if (states.contains(StatState.SKJULT)
        || states.contains(StatState.AVRUNDET)
        || chart.whole().isEmpty()) {
      return Basis.lacking(states);
    }
    return chart.isLongEnough() ? StatState.BEREGNET : StatState.FOR_FA_PUNKTER;
  }

  private static @Nullable Rate centre(StatState state, ControlChart chart) {
    return state == StatState.BEREGNET || state == StatState.FOR_FA_PUNKTER
        ? Rate.of(chart.whole().count(), chart.whole().n(), false)
        : null;
  }

  private static List<Sign> signs(List<String> names, ControlChart chart) {
    return chart.signals().stream()
        .map(s -> new Sign(s.rule(), names.get(s.from()), names.get(s.to()), s.up()))
        .toList();
  }
}
