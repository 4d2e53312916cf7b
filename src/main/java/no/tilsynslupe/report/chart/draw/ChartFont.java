package no.tilsynslupe.report.chart.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The font of all charts, Liberation Sans, which comes with the program: so a chart has the same
 * text widths on every machine. It has the measures of Arial, which stands in for it where a viewer
 * of SVG lacks it.
 */
final class ChartFont {

  /** What an SVG viewer is told to use. */
  static final String SVG_FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";

  private static final Font REGULAR = load("LiberationSans-Regular.ttf");
  private static final Font BOLD = load("LiberationSans-Bold.ttf");

  private ChartFont() {}

  static Font of(float size, boolean bold) {
    return (bold ? BOLD : REGULAR).deriveFont(size);
  }

  private static Font load(String name) {
    try (InputStream in = ChartFont.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " mangler");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("Kan ikke lese skriften " + name, e);
    }
  }
}
