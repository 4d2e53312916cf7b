package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.model.ReportModel;

/** All charts of a report, in the order in which they are read. */
public final class Charts {

  private Charts() {}

  public static List<ChartPicture> of(ReportModel model) {
    ChartContext context = new ChartContext(model);
    List<ChartPicture> charts = new ArrayList<>();
    CriterionCharts single = new CriterionCharts(context);
    charts.add(RateChart.of(context));
    charts.add(HeatMap.of(context));
    if (!context.shared()) {
      // Of rounded numbers no limits are worked out, and the themes are counted in lines, not
      // persons.
      charts.addAll(single.funnels());
      charts.addAll(single.trends());
      charts.add(CoverageChart.of(context));
      charts.add(StayChart.of(context));
      charts.add(KvpChart.of(context));
      charts.add(PurposeChart.of(context));
      charts.add(ConditionChart.of(context));
    }
    return List.copyOf(charts);
  }
}
