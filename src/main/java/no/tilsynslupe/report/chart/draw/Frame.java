package no.tilsynslupe.report.chart.draw;

import no.tilsynslupe.report.chart.draw.Mark.Anchor;

/** A drawing with its title above and its source below: what is put into other documents. */
public final class Frame {

  private static final double SIDE = 28;
  private static final double ABOVE = 22;
  private static final double BETWEEN = 16;

  private Frame() {}

  public static Drawing around(Drawing drawing, String title, String caption) {
    Pencil pencil = new Pencil();
    double y =
        pencil.lines(
            Lettering.TITLE.lines(title, drawing.width()),
            SIDE,
            ABOVE,
            Lettering.TITLE,
            Anchor.START,
            Palette.INK);
    y += BETWEEN;
    pencil.put(drawing, SIDE, y);
    y += drawing.height() + BETWEEN;
    y =
        pencil.lines(
            Lettering.SMALL.lines(caption, drawing.width()),
            SIDE,
            y,
            Lettering.SMALL,
            Anchor.START,
            Palette.QUIET);
    return pencil.done(drawing.width() + 2 * SIDE, y + ABOVE);
  }
}
