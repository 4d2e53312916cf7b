package no.tilsynslupe.report.chart.draw;

import java.awt.geom.Point2D;
import java.util.List;

/** A sign for a value: told apart by form as well as by colour. */
public record Symbol(Kind kind, Colour field, Colour edge) {

  /** The form of a sign. */
  public enum Kind {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    /** A square piece of a field. */
    FIELD,
    /** A box that shows no number. */
    HATCHED,
    /** A box of what can't be decided. */
    STRIPED,
    LINE,
    DASHED,
    DOTTED
  }

  /** Half the width of a sign. */
  public static final double REACH = 6;

  private static final double EDGE = 1.6;
  private static final double FIELD_REACH = 7;
  private static final double LINE_REACH = 13;
  private static final double LINE = 2.4;
  static final double DASH = 8;
  static final double DOT = 3;

  public void draw(Pencil pencil, double x, double y) {
    switch (kind) {
      case CIRCLE -> pencil.circle(x, y, REACH, field, edge, EDGE);
      case SQUARE -> corners(pencil, x, y, REACH - 1, true);
      case DIAMOND -> corners(pencil, x, y, REACH + 2, false);
      case TRIANGLE -> triangle(pencil, x, y, REACH + 1);
      case FIELD ->
          pencil.box(
              x - FIELD_REACH, y - FIELD_REACH, 2 * FIELD_REACH, 2 * FIELD_REACH, field, edge);
      case HATCHED ->
          pencil.hatched(x - LINE_REACH, y - FIELD_REACH, 2 * LINE_REACH, 2 * FIELD_REACH);
      case STRIPED ->
          pencil.striped(x - LINE_REACH, y - FIELD_REACH, 2 * LINE_REACH, 2 * FIELD_REACH);
      case LINE -> pencil.line(x - LINE_REACH, y, x + LINE_REACH, y, edge, LINE);
      case DASHED -> pencil.dashed(x - LINE_REACH, y, x + LINE_REACH, y, edge, LINE, DASH);
      case DOTTED -> pencil.dashed(x - LINE_REACH, y, x + LINE_REACH, y, edge, LINE, DOT);
    }
  }

  /** How far it reaches to either side. */
  double reach() {
    return switch (kind) {
      case HATCHED, STRIPED, LINE, DASHED, DOTTED -> LINE_REACH;
      default -> REACH + 2;
    };
  }

  private void corners(Pencil pencil, double x, double y, double reach, boolean flat) {
    List<Point2D> points =
        flat
            ? List.of(
                at(x - reach, y - reach),
                at(x + reach, y - reach),
                at(x + reach, y + reach),
                at(x - reach, y + reach))
            : List.of(at(x, y - reach), at(x + reach, y), at(x, y + reach), at(x - reach, y));
    pencil.corners(points, field, edge, EDGE);
  }

  private void triangle(Pencil pencil, double x, double y, double reach) {
    pencil.corners(
        List.of(at(x, y - reach), at(x + reach, y + reach), at(x - reach, y + reach)),
        field,
        edge,
        EDGE);
  }

  private static Point2D at(double x, double y) {
    return new Point2D.Double(x, y);
  }
}
