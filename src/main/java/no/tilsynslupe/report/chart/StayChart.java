package no.tilsynslupe.report.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.Map;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ThemeCounts.Stays;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.statistics.KaplanMeier.Step;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How long stays in temporary accommodation last, as a cumulative curve. */
final class StayChart {

  private static final String NAME = "botilbud";

  /**
   * Three months have 90 to 93 days, the first and the last one counted; the line is the longest.
   */
  private static final int THREE_MONTHS = 93;

  private static final Shape TICK = new Line2D.Double(0, -9, 0, 9);
  private static final float MARK_SIZE = 20;

  private StayChart() {}

  static Picture of(ReportModel model) {
    Stays stays = model.tema().botilbud();
    int longest = Math.max(THREE_MONTHS, longest(stays));
    NumberAxis days =
        ChartLook.numbers("Dager siden oppholdet begynte", longest, 10, 30, 90, 180, 365, 3650);
    NumberAxis share = ChartLook.roomyShares("Andel av oppholdene som er avsluttet");
    XYPlot plot = new XYPlot(null, days, share, null);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setRangeGridlinePaint(Palette.GRID);
    String title = title(model, stays);
    if (stays.alle() == 0) {
      ChartLook.nothing(plot, title);
    } else {
      curve(plot, stays);
      running(plot, stays);
      limit(plot);
    }
    String note =
        "Opphold med høyst sju dagers mellomrom er regnet som ett. De som pågikk da uttrekket ble"
            + " tatt, regnes med så langt de er kjent (Kaplan–Meier). Første og siste dag er talt med; tre"
            + " måneder er da 90–93 dager.";
    return new Picture(
        NAME, ChartLook.chart(plot, title, note, model.run()), Picture.HEIGHT, title, words(stays));
  }

  private static int longest(Stays stays) {
    int ended = stays.avsluttet().isEmpty() ? 0 : stays.avsluttet().lastKey();
    int running = stays.pagar().isEmpty() ? 0 : stays.pagar().lastKey();
    return Math.max(ended, running);
  }

  private static void curve(XYPlot plot, Stays stays) {
    XYSeries series =
        new XYSeries(
            "Avsluttet innen så mange dager (n = " + NorwegianText.number(stays.alle()) + ")");
    series.add(0, 0);
    for (Step step : stays.kurve()) {
      series.add(step.days(), step.share());
    }
    series.add(longest(stays), shareAt(stays, longest(stays)));
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setSeriesPaint(0, Palette.BLUE);
    renderer.setSeriesStroke(0, new BasicStroke(4));
    plot.setDataset(0, new XYSeriesCollection(series));
    plot.setRenderer(0, renderer);
  }

  private static void running(XYPlot plot, Stays stays) {
    if (stays.pagar().isEmpty()) {
      return;
    }
    XYSeries series =
        new XYSeries("Pågikk fortsatt (n = " + NorwegianText.number(stays.antallPagar()) + ")");
    for (Map.Entry<Integer, Long> entry : stays.pagar().entrySet()) {
      series.add(entry.getKey().doubleValue(), shareAt(stays, entry.getKey()));
    }
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, TICK);
    renderer.setSeriesPaint(0, Palette.INK);
    renderer.setSeriesOutlineStroke(0, new BasicStroke(3));
    renderer.setSeriesStroke(0, new BasicStroke(3));
    renderer.setDrawOutlines(true);
    plot.setDataset(1, new XYSeriesCollection(series));
    plot.setRenderer(1, renderer);
  }

  private static void limit(XYPlot plot) {
    ValueMarker limit = new ValueMarker(THREE_MONTHS);
    limit.setPaint(Palette.VERMILLION);
    limit.setStroke(
        new BasicStroke(
            3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {10, 7}, 0));
    limit.setLabel("3 måneder");
    limit.setLabelFont(ChartFont.bold(MARK_SIZE));
    limit.setLabelPaint(Palette.INK);
    limit.setLabelBackgroundColor(Palette.PAPER);
    limit.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT);
    limit.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
    limit.setLabelOffset(new org.jfree.chart.ui.RectangleInsets(12, 10, 12, 10));
    plot.addDomainMarker(limit);
  }

  private static double shareAt(Stays stays, int days) {
    double share = 0;
    for (Step step : stays.kurve()) {
      if (step.days() <= days) {
        share = step.share();
      }
    }
    return share;
  }

  private static String title(ReportModel model, Stays stays) {
    if (stays.alle() == 0) {
      return ChartLook.reason(
          model, Tabell.BOTILBUD, "Ingen opphold i midlertidig botilbud i perioden");
    }
    long longer = stays.overGrensen();
    return (longer == 0 ? "Ingen" : NorwegianText.number(longer))
        + " av "
        + NorwegianText.counted(stays.alle(), "opphold", "opphold")
        + " i midlertidig botilbud har vart i mer enn tre måneder";
  }

  private static String words(Stays stays) {
    if (stays.alle() == 0) {
      return "Ingen opphold å vise.";
    }
    return "Kurve over hvor stor andel av oppholdene som er avsluttet etter antall dager. "
        + NorwegianText.number(stays.antallAvsluttet())
        + " er avsluttet og "
        + NorwegianText.number(stays.antallPagar())
        + " pågikk fortsatt. Etter "
        + THREE_MONTHS
        + " dager er "
        + NorwegianText.percent(shareAt(stays, THREE_MONTHS))
        + " avsluttet. "
        + (stays.overGrensen() == 0 ? "Ingen" : NorwegianText.number(stays.overGrensen()))
        + " varte i mer enn tre måneder.";
  }
}
