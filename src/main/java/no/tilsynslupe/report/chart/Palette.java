package no.tilsynslupe.report.chart;

import java.awt.Color;

/**
 * Colours that people with any colour vision can tell apart (Okabe and Ito), chosen per chart so
 * that they also differ in lightness: the charts read in grey.
 */
final class Palette {

  static final Color INK = new Color(0x1A1A1A);
  static final Color QUIET = new Color(0x595959);
  static final Color GRID = new Color(0xD9D9D9);
  static final Color PAPER = Color.WHITE;

  static final Color VERMILLION = new Color(0xD55E00);
  static final Color BLUE = new Color(0x0072B2);
  static final Color SKY = new Color(0x56B4E9);
  static final Color ORANGE = new Color(0xE69F00);
  static final Color YELLOW = new Color(0xF0E442);

  private Palette() {}
}
