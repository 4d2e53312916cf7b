package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Funnel;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Trend;

/**
 * The charts of single criteria: one criterion of each theme, and those whose figures show more
 * than chance explains. Those that have no picture for want of room are named in the caption.
 */
final class CriterionCharts {

  /** More pictures of a kind than this nobody looks at. */
  static final int MOST = 6;

  /** One of each theme. */
  private static final Set<String> CORE =
      Set.of("P17-VEDTAK", "P18-19-INNBO", "P20-DOK", "P27-3MND", "P29-UNDERBRUK");

  private final ChartContext context;

  CriterionCharts(ChartContext context) {
    this.context = context;
  }

  private record Candidate<T>(CriterionResult result, T statistic, boolean tells) {
    boolean core() {
      return CORE.contains(result.id());
    }
  }

  List<ChartPicture> funnels() {
    List<Candidate<Funnel>> all = new ArrayList<>();
    for (CriterionResult result : context.model().kriterier()) {
      Funnel funnel = Funnel.of(result);
      if (funnel.tilstand() == StatState.BEREGNET) {
        boolean tells =
            funnel.kontorer().stream().anyMatch(point -> FunnelChart.far(point.plassering()));
        all.add(new Candidate<>(result, funnel, tells));
      }
    }
    List<Candidate<Funnel>> chosen = chosen(all);
    List<ChartPicture> pictures = new ArrayList<>();
    String more = leftOut(all, chosen);
    for (Candidate<Funnel> one : chosen) {
      Rate overall = one.statistic().samlet();
      if (overall != null) {
        pictures.add(FunnelChart.of(context, one.result(), one.statistic(), overall, more));
        more = "";
      }
    }
    return pictures.isEmpty()
        ? List.of(context.nothing(FunnelChart.ID, context.say("trakt_tom")))
        : pictures;
  }

  List<ChartPicture> trends() {
    List<Candidate<Trend>> all = new ArrayList<>();
    for (CriterionResult result : context.model().kriterier()) {
      Trend trend = Trend.of(result);
      long shares = trend.kvartaler().stream().filter(point -> point.rate() != null).count();
      boolean drawn = shares > 1;
      if (drawn) {
        all.add(new Candidate<>(result, trend, !trend.tegn().isEmpty()));
      }
    }
    List<Candidate<Trend>> chosen = chosen(all);
    List<ChartPicture> pictures = new ArrayList<>();
    String more = leftOut(all, chosen);
    for (Candidate<Trend> one : chosen) {
      pictures.add(TrendChart.of(context, one.result(), one.statistic(), more));
      more = "";
    }
    return pictures.isEmpty()
        ? List.of(context.nothing(TrendChart.ID, context.say("utvikling_tom")))
        : pictures;
  }

  /** Those that tell something first to get room, then the core; in the order of the catalogue. */
  private static <T> List<Candidate<T>> chosen(List<Candidate<T>> all) {
    List<Candidate<T>> chosen = new ArrayList<>(all.stream().filter(Candidate::core).toList());
    all.stream()
        .filter(one -> one.tells() && !one.core())
        .limit(MOST - (long) chosen.size())
        .forEach(chosen::add);
    if (chosen.isEmpty()) {
      all.stream().limit(1).forEach(chosen::add);
    }
    return all.stream().filter(chosen::contains).toList();
  }

  private <T> String leftOut(List<Candidate<T>> all, List<Candidate<T>> chosen) {
    List<String> ids =
        all.stream()
            .filter(one -> one.tells() && !chosen.contains(one))
            .map(one -> one.result().id())
            .toList();
    if (ids.size() > MOST) {
      return context.say("flere_kriterier_mange", "n", ids.size());
    }
    return ids.isEmpty() ? "" : context.say("flere_kriterier", "kriterier", ids);
  }
}
