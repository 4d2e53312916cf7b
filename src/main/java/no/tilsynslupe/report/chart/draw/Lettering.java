package no.tilsynslupe.report.chart.draw;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A size and weight of the font of all charts, and how much room a text takes in it. */
public record Lettering(int size, boolean bold) {

  public static final Lettering TITLE = new Lettering(22, true);
  public static final Lettering LABEL = new Lettering(14, false);
  public static final Lettering STRONG = new Lettering(14, true);
  public static final Lettering SMALL = new Lettering(13, false);
  public static final Lettering SMALL_STRONG = new Lettering(13, true);

  private static final FontRenderContext FINE = new FontRenderContext(null, true, true);
  private static final double LINE = 1.3;

  /** A sign is not parted from its number, however the text was written. */
  private static final String SECTION = "§ ";

  private static final String SECTION_KEPT = "§\u00a0";
  private static final String CUT = "…";

  public Font font() {
    return ChartFont.of(size, bold);
  }

  /** From one line to the next. */
  public double line() {
    return Math.rint(size * LINE);
  }

  /** From the middle of a line down to what its letters stand on. */
  public double toBase() {
    return size * 0.36;
  }

  public double width(String text) {
    return font().getStringBounds(text, FINE).getWidth();
  }

  /** Where its letters have ink, from the start of the line they stand on. */
  Rectangle2D ink(String text) {
    return font().createGlyphVector(FINE, text).getVisualBounds();
  }

  /** In as many lines as it takes. */
  public List<String> lines(String text, double width) {
    return lines(text, width, Integer.MAX_VALUE);
  }

  /**
   * In lines no wider than {@code width}. A word wider than that is broken; what doesn't fit in the
   * last line is cut, with three dots.
   */
  public List<String> lines(String text, double width, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, width)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer) > width) {
        lines.add(line.toString());
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    lines.add(line.toString());
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, cut(kept.get(most - 1) + " " + lines.get(most), width));
    return kept;
  }

  /** The width of the widest word. */
  public double widestWord(String text) {
    double widest = 0;
    for (String word : text.split(" ", -1)) {
      widest = Math.max(widest, width(word));
    }
    return widest;
  }

  private List<String> words(String text, double width) {
    List<String> words = new ArrayList<>();
    for (String word : text.replace(SECTION, SECTION_KEPT).split(" ", -1)) {
      String rest = word;
      while (width(rest) > width && rest.length() > 1) {
        int fits = rest.length() - 1;
        while (fits > 1 && width(rest.substring(0, fits) + "-") > width) {
          fits--;
        }
        words.add(rest.substring(0, fits) + "-");
        rest = rest.substring(fits);
      }
      words.add(rest);
    }
    return words;
  }

  private String cut(String text, double width) {
    int length = text.length();
    while (length > 0 && width(text.substring(0, length).strip() + CUT) > width) {
      length--;
    }
    return text.substring(0, length).strip() + CUT;
  }
}
