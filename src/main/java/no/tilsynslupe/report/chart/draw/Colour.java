package no.tilsynslupe.report.chart.draw;

import java.util.Locale;

/**
 * A colour by what it is for.
 *
 * @param role what a page calls it, so that its style sheet can give another in dark mode; empty
 *     for a colour that stays, such as that of a number on a coloured field
 */
public record Colour(String role, int rgb) {

  private static final double RED = 0.2126;
  private static final double GREEN = 0.7152;
  private static final double BLUE = 0.0722;

  static Colour fixed(int rgb) {
    return new Colour("", rgb);
  }

  /** {@code #0072b2}. */
  String hex() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /** From this to another, {@code share} of the way. */
  public Colour towards(Colour other, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = (rgb >> shift) & 0xFF;
      int to = (other.rgb >> shift) & 0xFF;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return fixed(mixed);
  }

  /** How far two colours stand from each other in lightness, 1 to 21 (WCAG 2.1). */
  public double contrast(Colour other) {
    double mine = luminance();
    double theirs = other.luminance();
    return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
  }

  private double luminance() {
    return RED * linear(rgb >> 16) + GREEN * linear(rgb >> 8) + BLUE * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
