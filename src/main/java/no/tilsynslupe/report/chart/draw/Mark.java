package no.tilsynslupe.report.chart.draw;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** One thing that is drawn. Lengths are in pixels of a picture at its own size. */
public sealed interface Mark {

  /** Moved by so much. */
  Mark moved(double right, double down);

  /**
   * A form with a field, an edge, or both.
   *
   * @param thickness of the edge
   * @param dash lengths of stroke and gap; 0 for an unbroken edge
   */
  record Form(
      Shape shape, @Nullable Colour field, @Nullable Colour edge, double thickness, double dash)
      implements Mark {

    @Override
    public Form moved(double right, double down) {
      Shape there =
          java.awt.geom.AffineTransform.getTranslateInstance(right, down)
              .createTransformedShape(shape);
      return new Form(there, field, edge, thickness, dash);
    }
  }

  /** Which end of a text its place is. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * One line of text.
   *
   * @param y of the line that the letters stand on
   * @param upwards whether it runs from below upwards
   */
  record Words(
      String text,
      double x,
      double y,
      Lettering lettering,
      Anchor anchor,
      boolean upwards,
      Colour colour)
      implements Mark {

    @Override
    public Words moved(double right, double down) {
      return new Words(text, x + right, y + down, lettering, anchor, upwards, colour);
    }

    /** The room it takes: as wide as it runs, as high as its highest and lowest letters reach. */
    public Rectangle2D box() {
      double length = lettering.width(text);
      double before =
          switch (anchor) {
            case START -> 0;
            case MIDDLE -> length / 2;
            case END -> length;
          };
      Rectangle2D ink = lettering.ink(text);
      return upwards
          ? new Rectangle2D.Double(x + ink.getY(), y + before - length, ink.getHeight(), length)
          : new Rectangle2D.Double(x - before, y + ink.getY(), length, ink.getHeight());
    }
  }
}
