package no.tilsynslupe.report.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The figures of a chart, for those who would rather read than look.
 *
 * @param head names of the columns
 * @param rows as many cells as there are columns
 */
public record ChartTable(List<String> head, List<List<Cell>> rows) {

  public ChartTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * One cell.
   *
   * @param text as it is read
   * @param value the number behind it, a share from 0 to 1; empty for words and hidden numbers
   */
  public record Cell(String text, OptionalDouble value) {

    public static Cell words(String text) {
      return new Cell(text, OptionalDouble.empty());
    }

    static Cell number(double value, String text) {
      return new Cell(text, OptionalDouble.of(value));
    }
  }
}
