package no.tilsynslupe.report.chart.draw;

import java.util.List;
import java.util.function.DoubleFunction;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;

/** Lines of equal value behind a drawing, with their numbers and the name of what they measure. */
public record Axis(Scale scale, List<Double> ticks, DoubleFunction<String> written, String name) {

  private static final double BESIDE = 6;
  private static final double NAME = 12;

  public Axis {
    ticks = List.copyOf(ticks);
  }

  /**
   * Upright lines, with their numbers below.
   *
   * @return the bottom of its name
   */
  public double below(Pencil pencil, double top, double bottom) {
    for (double tick : ticks) {
      double x = scale.at(tick);
      pencil.line(x, top, x, bottom, tick == 0 ? Palette.QUIET : Palette.GRID, tick == 0 ? 1.4 : 1);
    }
    double y = bottom + BESIDE;
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : ticks) {
      String text = written.apply(tick);
      double half = Lettering.SMALL.width(text) / 2;
      if (scale.at(tick) - half > free) {
        pencil.lines(List.of(text), scale.at(tick), y, Lettering.SMALL, Anchor.MIDDLE, Palette.INK);
        free = scale.at(tick) + half + BESIDE;
      }
    }
    double middle = (scale.start() + scale.end()) / 2;
    double width = Math.abs(scale.end() - scale.start());
    return pencil.lines(
        Lettering.SMALL.lines(name, Math.max(width, Lettering.SMALL.widestWord(name))),
        middle,
        y + Lettering.SMALL.line() + 2,
        Lettering.SMALL,
        Anchor.MIDDLE,
        Palette.QUIET);
  }

  /**
   * Level lines, with their numbers to the left; its name stands above, so that nobody needs to
   * turn the head.
   */
  public void left(Pencil pencil, double left, double right) {
    for (double tick : ticks) {
      double y = scale.at(tick);
      pencil.line(left, y, right, y, tick == 0 ? Palette.QUIET : Palette.GRID, tick == 0 ? 1.4 : 1);
      pencil.words(
          written.apply(tick),
          left - BESIDE,
          y + Lettering.SMALL.toBase(),
          Lettering.SMALL,
          Anchor.END,
          Palette.INK);
    }
    pencil.words(
        name, 0, scale.end() - NAME - BESIDE, Lettering.SMALL, Anchor.START, Palette.QUIET);
  }
}
