package no.tilsynslupe.report.chart.draw;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG: no scripts, no style sheet, nothing from elsewhere. Colours stand as
 * attributes, which a page's style sheet overrules by the classes {@code dg-ink}, {@code dg-paper}
 * and so on ({@code dg-fill-…} for fields, {@code dg-line-…} for edges): so dark mode needs no
 * second drawing, and a strict content security policy holds.
 */
public final class SvgDrawing {

  private final StringBuilder svg = new StringBuilder();

  private SvgDrawing() {}

  /**
   * The drawing as one {@code svg} element.
   *
   * @param id prefix of its ids, unique on a page
   * @param language {@code nb}
   * @param title what stands for it where it can't be seen
   * @param description the same at more length
   */
  public static String of(
      Drawing drawing, String id, String language, String title, String description) {
    SvgDrawing writer = new SvgDrawing();
    writer.open(drawing, id, language, title, description);
    drawing.marks().forEach(writer::mark);
    return writer.svg.append("</svg>\n").toString();
  }

  /** As above, on white paper, for a file of its own. */
  public static String standing(
      Drawing drawing, String id, String language, String title, String description) {
    SvgDrawing writer = new SvgDrawing();
    writer.open(drawing, id, language, title, description);
    writer.svg.append("<rect width=\"100%\" height=\"100%\" fill=\"");
    writer.svg.append(Palette.PAPER.hex()).append("\"/>\n");
    drawing.marks().forEach(writer::mark);
    return writer.svg.append("</svg>\n").toString();
  }

  private void open(Drawing drawing, String id, String language, String title, String description) {
    String size = number(drawing.width()) + " " + number(drawing.height());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"").append(id);
    svg.append("\" class=\"dg\" viewBox=\"0 0 ").append(size);
    svg.append("\" width=\"").append(number(drawing.width()));
    svg.append("\" height=\"").append(number(drawing.height()));
    svg.append("\" role=\"img\" lang=\"").append(language);
    svg.append("\" xml:lang=\"").append(language);
    svg.append("\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\"");
    svg.append(" font-family=\"").append(ChartFont.SVG_FAMILY).append("\">\n");
    svg.append("<title id=\"").append(id).append("-t\">").append(escaped(title));
    svg.append("</title>\n<desc id=\"").append(id).append("-d\">").append(escaped(description));
    svg.append("</desc>\n");
  }

  private void mark(Mark mark) {
    if (mark instanceof Mark.Form form) {
      form(form);
    } else if (mark instanceof Mark.Words words) {
      words(words);
    }
  }

  private void form(Mark.Form form) {
    Colour field = form.field();
    Colour edge = form.edge();
    svg.append("<path d=\"").append(path(form.shape())).append('"');
    classes(role("dg-fill-", field), role("dg-line-", edge));
    svg.append(" fill=\"").append(field == null ? "none" : field.hex()).append('"');
    if (edge != null) {
      svg.append(" stroke=\"").append(edge.hex());
      svg.append("\" stroke-width=\"").append(number(form.thickness())).append('"');
      if (form.dash() > 0) {
        svg.append(" stroke-dasharray=\"").append(number(form.dash())).append('"');
      }
    }
    svg.append("/>\n");
  }

  private void words(Mark.Words words) {
    String place = "x=\"" + number(words.x()) + "\" y=\"" + number(words.y()) + '"';
    svg.append("<text ").append(place);
    classes(role("dg-fill-", words.colour()), "");
    svg.append(" fill=\"").append(words.colour().hex());
    svg.append("\" font-size=\"").append(words.lettering().size()).append('"');
    if (words.lettering().bold()) {
      svg.append(" font-weight=\"bold\"");
    }
    switch (words.anchor()) {
      case START -> {}
      case MIDDLE -> svg.append(" text-anchor=\"middle\"");
      case END -> svg.append(" text-anchor=\"end\"");
    }
    if (words.upwards()) {
      svg.append(" transform=\"rotate(-90 ").append(number(words.x())).append(' ');
      svg.append(number(words.y())).append(")\"");
    }
    svg.append('>').append(escaped(words.text())).append("</text>\n");
  }

  private void classes(String one, String other) {
    String both = (one + " " + other).strip();
    if (!both.isEmpty()) {
      svg.append(" class=\"").append(both).append('"');
    }
  }

  private static String role(String prefix, @Nullable Colour colour) {
    return colour == null || colour.role().isEmpty() ? "" : prefix + colour.role();
  }

  private static String path(Shape shape) {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> step(path, 'M', at, 2);
        case PathIterator.SEG_LINETO -> step(path, 'L', at, 2);
        case PathIterator.SEG_QUADTO -> step(path, 'Q', at, 4);
        case PathIterator.SEG_CUBICTO -> step(path, 'C', at, 6);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void step(StringBuilder path, char command, double[] at, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(number(at[i]));
    }
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
