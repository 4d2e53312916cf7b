package no.tilsynslupe.report.chart.draw;

import java.util.List;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;

/** What the signs of a drawing mean: in a row, in several where one has no room. */
public final class Legend {

  private static final double BETWEEN = 26;
  private static final double BESIDE = 8;
  private static final double LINE = 24;

  /** A sign and what it means. */
  public record Entry(Symbol symbol, String meaning) {}

  private Legend() {}

  /**
   * Draws it.
   *
   * @return where the rest of the drawing may begin
   */
  public static double draw(Pencil pencil, List<Entry> entries, double top, double width) {
    double x = 0;
    double y = top + LINE / 2;
    for (Entry entry : entries) {
      double reach = entry.symbol().reach();
      double text = x + 2 * reach + BESIDE;
      double end = text + Lettering.LABEL.width(entry.meaning());
      if (x > 0 && end > width) {
        x = 0;
        y += LINE;
        text = 2 * reach + BESIDE;
      }
      entry.symbol().draw(pencil, x + reach, y);
      List<String> lines = Lettering.LABEL.lines(entry.meaning(), width - text);
      double bottom =
          pencil.lines(
              lines,
              text,
              y - Lettering.LABEL.line() / 2,
              Lettering.LABEL,
              Anchor.START,
              Palette.INK);
      x = text + Lettering.LABEL.width(lines.get(0)) + BETWEEN;
      if (lines.size() > 1) {
        x = width;
        y = bottom - LINE / 2;
      }
    }
    return y + LINE;
  }
}
