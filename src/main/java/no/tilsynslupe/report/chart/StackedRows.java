package no.tilsynslupe.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** The look of stacked bars: plain colours, dark outlines, the number in each part. */
final class StackedRows {

  private static final float LABEL_SIZE = 17;
  private static final double WIDEST_BAR = 0.09;
  private static final Shape LEGEND = new Rectangle2D.Double(-9, -9, 18, 18);

  /**
   * A part of the bars.
   *
   * @param ink colour of the number on it
   */
  record Part(String name, Color fill, Color ink) {}

  private StackedRows() {}

  static StackedBarRenderer renderer(List<Part> parts, boolean asShares) {
    StackedBarRenderer renderer = new StackedBarRenderer(asShares);
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setMaximumBarWidth(WIDEST_BAR);
    Font font = ChartFont.bold(LABEL_SIZE);
    for (int i = 0; i < parts.size(); i++) {
      renderer.setLegendShape(i, LEGEND);
      renderer.setSeriesPaint(i, parts.get(i).fill());
      renderer.setSeriesOutlinePaint(i, Palette.INK);
      renderer.setSeriesOutlineStroke(i, ChartLook.OUTLINE);
      renderer.setSeriesItemLabelPaint(i, parts.get(i).ink());
    }
    renderer.setDefaultItemLabelFont(font);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator("{2}", ChartLook.whole("#,##0")));
    renderer.setDefaultItemLabelsVisible(true);
    return renderer;
  }
}
