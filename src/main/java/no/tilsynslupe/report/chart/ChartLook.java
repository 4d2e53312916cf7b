package no.tilsynslupe.report.chart;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.RunInfo;
import no.tilsynslupe.sak.Tabell;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts share: title that states the finding, fonts, axes, caption. */
final class ChartLook {

  private static final float TITLE_SIZE = 30;
  private static final float LABEL_SIZE = 20;
  private static final float TICK_SIZE = 18;
  private static final float CAPTION_SIZE = 16;

  /** Room for labels of criteria and classes: a good third of the picture. */
  private static final float LABEL_SHARE = 0.38f;

  private static final int MOST_TICKS = 14;

  /** Room past the highest number. */
  private static final double ROOM = 1.05;

  private static final double MARGIN = 0.015;

  static final BasicStroke OUTLINE = new BasicStroke(1.2f);

  private ChartLook() {}

  /**
   * A chart around a plot.
   *
   * @param note what a reader must know of the figures
   */
  static JFreeChart chart(Plot plot, String title, String note, RunInfo run) {
    plot.setBackgroundPaint(Palette.PAPER);
    plot.setOutlineVisible(false);
    plot.setNoDataMessageFont(ChartFont.regular(TITLE_SIZE));
    plot.setNoDataMessagePaint(Palette.INK);
    JFreeChart chart = new JFreeChart(null, null, plot, true);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setPadding(new RectangleInsets(24, 28, 20, 36));
    chart.setAntiAlias(true);
    chart.setTextAntiAlias(true);
    chart.setTitle(text(title, ChartFont.bold(TITLE_SIZE), Palette.INK));
    chart.getTitle().setPadding(0, 0, 18, 0);
    LegendTitle legend = chart.getLegend();
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setItemFont(ChartFont.regular(LABEL_SIZE));
    legend.setItemPaint(Palette.INK);
    legend.setItemLabelPadding(new RectangleInsets(4, 8, 10, 30));
    legend.setFrame(BlockBorder.NONE);
    TextTitle caption =
        text(
            (note.isEmpty() ? "" : note + " ")
                + "Kilde: saksuttrekk fra "
                + run.sted()
                + ", "
                + run.periodeTekst()
                + ", tatt "
                + NorwegianText.date(run.uttrekkDato())
                + ".",
            ChartFont.regular(CAPTION_SIZE),
            Palette.QUIET);
    caption.setPosition(RectangleEdge.BOTTOM);
    caption.setPadding(14, 0, 0, 0);
    chart.addSubtitle(caption);
    return chart;
  }

  /** Says in words that there is nothing to draw, without axes around it. */
  static void nothing(CategoryPlot plot, String words) {
    plot.setNoDataMessage(words + ".");
    plot.getDomainAxis().setVisible(false);
    plot.getRangeAxis().setVisible(false);
  }

  /** As above. */
  static void nothing(XYPlot plot, String words) {
    plot.setNoDataMessage(words + ".");
    plot.getDomainAxis().setVisible(false);
    plot.getRangeAxis().setVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
  }

  /**
   * Why there is nothing to draw: a table that isn't in the delivery never reads as "there were
   * none".
   */
  static String reason(ReportModel model, Tabell table, String none) {
    return model.datakvalitet().manglendeTabeller().contains(table.navn())
        ? "Kan ikke vises: tabellen " + table.navn() + " er ikke med i leveransen"
        : none;
  }

  /** A plot of horizontal rows, the first at the top. */
  static CategoryPlot rows(String label, NumberAxis values) {
    CategoryPlot plot = new CategoryPlot();
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    CategoryAxis categories = new CategoryAxis(label);
    look(categories);
    categories.setMaximumCategoryLabelWidthRatio(LABEL_SHARE);
    categories.setMaximumCategoryLabelLines(3);
    categories.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
    categories.setLowerMargin(0.02);
    categories.setUpperMargin(0.02);
    plot.setDomainAxis(categories);
    plot.setRangeAxis(values);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    return plot;
  }

  /** An axis of shares from 0 to 100 %. */
  static NumberAxis shares(String label) {
    NumberAxis axis = new NumberAxis(label);
    axis.setRange(0, 1);
    axis.setTickUnit(new NumberTickUnit(0.2, whole("0\u00a0%")));
    look(axis);
    return axis;
  }

  /** As above, with room for whole markers and lines at 0 and 100 %. */
  static NumberAxis roomyShares(String label) {
    NumberAxis axis = shares(label);
    axis.setRange(-MARGIN, 1 + MARGIN);
    return axis;
  }

  /**
   * An axis of whole numbers from 0.
   *
   * @param steps possible distances between its ticks, the smallest first
   */
  static NumberAxis numbers(String label, long highest, int... steps) {
    NumberAxis axis = new NumberAxis(label);
    int step = steps[steps.length - 1];
    for (int i = steps.length - 1; i >= 0; i--) {
      step = highest <= (long) MOST_TICKS * steps[i] ? steps[i] : step;
    }
    axis.setTickUnit(new NumberTickUnit(step, whole("#,##0")));
    axis.setRange(0, Math.max(1, ROOM * highest));
    look(axis);
    return axis;
  }

  static void look(Axis axis) {
    axis.setLabelFont(ChartFont.regular(LABEL_SIZE));
    axis.setLabelPaint(Palette.INK);
    axis.setTickLabelFont(ChartFont.regular(TICK_SIZE));
    axis.setTickLabelPaint(Palette.INK);
    axis.setAxisLinePaint(Palette.QUIET);
    axis.setTickMarkPaint(Palette.QUIET);
  }

  static NumberFormat whole(String pattern) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator('\u00a0');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat(pattern, symbols);
  }

  private static TextTitle text(String text, java.awt.Font font, java.awt.Paint paint) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(paint);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setExpandToFitSpace(true);
    return title;
  }
}
