package no.tilsynslupe.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.Interval;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/** Draws a rate as a marker with its interval as a line through it, one row a series. */
final class RateRenderer extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;

  private static final BasicStroke WHISKER = new BasicStroke(2.4f);
  private static final double CAP = 7;

  /** How far the two series stand from the middle of their row, as a share of its height. */
  private static final double APART = 0.17;

  private final transient List<List<@Nullable Rate>> rates;

  /**
   * @param rates by series, then by category
   */
  RateRenderer(List<List<@Nullable Rate>> rates) {
    this.rates = rates;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis categories,
      ValueAxis values,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    Rate rate = rates.get(row).get(column);
    if (rate == null) {
      return;
    }
    var edge = plot.getDomainAxisEdge();
    double start = categories.getCategoryStart(column, getColumnCount(), area, edge);
    double end = categories.getCategoryEnd(column, getColumnCount(), area, edge);
    double y = (start + end) / 2 + (row == 0 ? -1 : 1) * APART * (end - start);
    g2.setPaint(getItemPaint(row, column));
    Interval interval = rate.intervall();
    if (interval != null) {
      g2.setStroke(WHISKER);
      double low = values.valueToJava2D(interval.low(), area, plot.getRangeAxisEdge());
      double high = values.valueToJava2D(interval.high(), area, plot.getRangeAxisEdge());
      g2.draw(new Line2D.Double(low, y, high, y));
      g2.draw(new Line2D.Double(low, y - CAP, low, y + CAP));
      g2.draw(new Line2D.Double(high, y - CAP, high, y + CAP));
    }
    double x = values.valueToJava2D(rate.andel(), area, plot.getRangeAxisEdge());
    Shape marker =
        AffineTransform.getTranslateInstance(x, y)
            .createTransformedShape(getItemShape(row, column));
    g2.setPaint(getItemFillPaint(row, column));
    g2.fill(marker);
    g2.setPaint(Palette.INK);
    g2.setStroke(ChartLook.OUTLINE);
    g2.draw(marker);
  }
}
