package no.tilsynslupe.report.chart.draw;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;

/** Rows with their names to the left, each as high as its name needs. */
public final class Rows {

  private static final double GAP = 5;
  private static final int MOST_LINES = 4;
  private static final double BESIDE = 14;

  /**
   * What stands before a row.
   *
   * @param under a quieter line below it; empty for none
   */
  public record Name(String name, String under) {}

  /** A row's place, and its name in lines. */
  public record Row(double top, double height, List<String> name, List<String> under) {
    public double middle() {
      return top + height / 2;
    }

    public double bottom() {
      return top + height;
    }
  }

  private final double left;
  private final double width;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param left where the rows end to the right of their names
   * @param width of the whole
   * @param least height of a row
   */
  public Rows(List<Name> names, double left, double width, double top, double least) {
    this.left = left;
    this.width = width;
    double y = top;
    for (Name name : names) {
      List<String> lines = Lettering.LABEL.lines(name.name(), left - BESIDE, MOST_LINES);
      List<String> under =
          name.under().isEmpty()
              ? List.of()
              : Lettering.SMALL.lines(name.under(), left - BESIDE, MOST_LINES);
      double text = height(lines, Lettering.LABEL) + height(under, Lettering.SMALL);
      double height = Math.max(least, Math.ceil(text + 2 * GAP));
      rows.add(new Row(y, height, lines, under));
      y += height;
    }
  }

  private static double height(List<String> lines, Lettering lettering) {
    return lines.size() * lettering.line();
  }

  public List<Row> rows() {
    return rows;
  }

  public double left() {
    return left;
  }

  public double top() {
    return rows.isEmpty() ? 0 : rows.get(0).top();
  }

  public double bottom() {
    return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).bottom();
  }

  /** Writes the names, with a thin line between the rows. */
  public void write(Pencil pencil) {
    for (Row row : rows) {
      double text = height(row.name(), Lettering.LABEL) + height(row.under(), Lettering.SMALL);
      double y = row.middle() - text / 2;
      y = pencil.lines(row.name(), 0, y, Lettering.LABEL, Anchor.START, Palette.INK);
      pencil.lines(row.under(), 0, y, Lettering.SMALL, Anchor.START, Palette.QUIET);
      if (row.top() > top()) {
        pencil.line(0, row.top(), width, row.top(), Palette.GRID, 1);
      }
    }
  }
}
