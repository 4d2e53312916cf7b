package no.tilsynslupe.report.chart.draw;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;

/** Finds room for the names of points, beside them and clear of each other. */
public final class NamePlaces {

  private static final Lettering LETTERING = Lettering.SMALL_STRONG;
  private static final double WIDEST = 210;
  private static final int MOST_LINES = 3;
  private static final double BESIDE = 13;
  private static final double REACH = Symbol.REACH + 3;
  private static final double STEP = 9;
  private static final int STEPS = 44;

  private final Rectangle2D field;
  private final List<Rectangle2D> points = new ArrayList<>();
  private final List<Rectangle2D> names = new ArrayList<>();

  /** Names stay within these. */
  public NamePlaces(double left, double right, double top, double bottom) {
    this.field = new Rectangle2D.Double(left, top, right - left, bottom - top);
  }

  /** There is a sign here. */
  public void taken(double x, double y) {
    points.add(new Rectangle2D.Double(x - REACH, y - REACH, 2 * REACH, 2 * REACH));
  }

  /**
   * Writes a name as near its point as there is room, with a line to it when that isn't near.
   *
   * @return false when there is no room at all
   */
  public boolean write(Pencil pencil, String name, double x, double y) {
    List<String> lines = LETTERING.lines(name, WIDEST, MOST_LINES);
    double width = lines.stream().mapToDouble(LETTERING::width).max().orElse(0);
    double height = lines.size() * LETTERING.line();
    for (boolean clear : new boolean[] {true, false}) {
      for (int step = 0; step < STEPS; step++) {
        int steps = (step + 1) / 2;
        double away = STEP * (step % 2 == 0 ? steps : -steps);
        for (int side = 1; side >= -1; side -= 2) {
          double left = side > 0 ? x + BESIDE : x - BESIDE - width;
          Rectangle2D box = new Rectangle2D.Double(left, y + away - height / 2, width, height);
          if (fits(box, clear)) {
            write(pencil, lines, box, side, x, y, away);
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean fits(Rectangle2D box, boolean clear) {
    return field.contains(box)
        && names.stream().noneMatch(box::intersects)
        && (!clear || points.stream().noneMatch(box::intersects));
  }

  private void write(
      Pencil pencil,
      List<String> lines,
      Rectangle2D box,
      int side,
      double x,
      double y,
      double away) {
    names.add(
        new Rectangle2D.Double(
            box.getX() - 4, box.getY() - 1, box.getWidth() + 8, box.getHeight() + 2));
    if (Math.abs(away) > box.getHeight() / 2 + STEP) {
      pencil.line(
          x + side * Symbol.REACH,
          y,
          side > 0 ? box.getX() - 2 : box.getMaxX() + 2,
          box.getCenterY(),
          Palette.QUIET,
          1);
    }
    double top = box.getY();
    for (String line : lines) {
      pencil.label(
          line,
          side > 0 ? box.getX() : box.getMaxX(),
          top + LETTERING.line() / 2 + LETTERING.toBase(),
          LETTERING,
          side > 0 ? Anchor.START : Anchor.END,
          Palette.INK);
      top += LETTERING.line();
    }
  }
}
