package no.tilsynslupe.report.chart;

import org.jfree.chart.JFreeChart;

/**
 * A chart ready to be drawn.
 *
 * @param name file name without ending
 * @param height in pixels; the width is the same for all
 * @param title the finding in one sentence
 * @param description what the chart shows, in words, for those who can't see it
 */
record Picture(String name, JFreeChart chart, int height, String title, String description) {

  static final int WIDTH = 1600;
  static final int HEIGHT = 900;
}
