package no.tilsynslupe.report.chart.draw;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;
import org.jspecify.annotations.Nullable;

/** Makes a drawing, mark by mark. */
public final class Pencil {

  private static final double HAIR = 1;
  private static final double HATCH = 7;

  private final List<Mark> marks = new ArrayList<>();

  public void line(double x1, double y1, double x2, double y2, Colour colour, double thickness) {
    marks.add(new Mark.Form(new Line2D.Double(x1, y1, x2, y2), null, colour, thickness, 0));
  }

  /** As above, with gaps as long as its strokes. */
  public void dashed(
      double x1, double y1, double x2, double y2, Colour colour, double thickness, double dash) {
    marks.add(new Mark.Form(new Line2D.Double(x1, y1, x2, y2), null, colour, thickness, dash));
  }

  public void box(
      double x, double y, double width, double height, Colour field, @Nullable Colour edge) {
    marks.add(new Mark.Form(new Rectangle2D.Double(x, y, width, height), field, edge, HAIR, 0));
  }

  /** A box that shows no number: slanted lines, for what must not be read as 0. */
  public void hatched(double x, double y, double width, double height) {
    box(x, y, width, height, Palette.PAPER, Palette.QUIET);
    Path2D slanted = new Path2D.Double();
    for (double start = HATCH; start < width + height; start += HATCH) {
      double fromX = Math.min(start, width);
      double fromY = start - fromX;
      double toY = Math.min(start, height);
      double toX = start - toY;
      slanted.moveTo(x + fromX, y + fromY);
      slanted.lineTo(x + toX, y + toY);
    }
    marks.add(new Mark.Form(slanted, null, Palette.QUIET, HAIR, 0));
  }

  /** A box that shows no number, for what can't be decided: level lines. */
  public void striped(double x, double y, double width, double height) {
    box(x, y, width, height, Palette.PAPER, Palette.QUIET);
    for (double down = HATCH / 2; down < height; down += HATCH) {
      line(x, y + down, x + width, y + down, Palette.GRID, 2);
    }
  }

  public void circle(
      double x, double y, double radius, Colour field, Colour edge, double thickness) {
    marks.add(
        new Mark.Form(
            new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
            field,
            edge,
            thickness,
            0));
  }

  /** Straight lines from point to point. */
  public void course(List<Point2D> points, Colour colour, double thickness, double dash) {
    if (points.size() > 1) {
      marks.add(new Mark.Form(path(points, false), null, colour, thickness, dash));
    }
  }

  /** A field with corners. */
  public void corners(List<Point2D> points, Colour field, @Nullable Colour edge, double thickness) {
    marks.add(new Mark.Form(path(points, true), field, edge, thickness, 0));
  }

  public void words(
      String text, double x, double y, Lettering lettering, Anchor anchor, Colour colour) {
    if (!text.isBlank()) {
      marks.add(new Mark.Words(text, x, y, lettering, anchor, false, colour));
    }
  }

  /** As above, on paper of its own, so that lines under it do not cross it. */
  public void label(
      String text, double x, double y, Lettering lettering, Anchor anchor, Colour colour) {
    Mark.Words words = new Mark.Words(text, x, y, lettering, anchor, false, colour);
    Rectangle2D box = words.box();
    marks.add(
        new Mark.Form(
            new Rectangle2D.Double(
                box.getX() - 2, box.getY() - 2, box.getWidth() + 4, box.getHeight() + 4),
            Palette.PAPER,
            null,
            0,
            0));
    marks.add(words);
  }

  /** A text that runs from below upwards. */
  public void upwards(String text, double x, double y, Lettering lettering, Colour colour) {
    marks.add(new Mark.Words(text, x, y, lettering, Anchor.START, true, colour));
  }

  /**
   * Lines under each other.
   *
   * @param top of the first line
   * @return the bottom of the last
   */
  public double lines(
      List<String> lines, double x, double top, Lettering lettering, Anchor anchor, Colour colour) {
    double y = top;
    for (String line : lines) {
      words(line, x, y + lettering.line() / 2 + lettering.toBase(), lettering, anchor, colour);
      y += lettering.line();
    }
    return y;
  }

  /** Puts another drawing in, moved. */
  public void put(Drawing drawing, double right, double down) {
    drawing.marks().forEach(mark -> marks.add(mark.moved(right, down)));
  }

  public Drawing done(double width, double height) {
    return new Drawing(width, Math.ceil(height), marks);
  }

  private static Path2D path(List<Point2D> points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).getX(), points.get(0).getY());
    points.stream().skip(1).forEach(point -> path.lineTo(point.getX(), point.getY()));
    if (closed) {
      path.closePath();
    }
    return path;
  }
}
