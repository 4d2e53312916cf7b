package no.tilsynslupe.intake;

import java.util.List;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/**
 * Tells the example rows of a template from data. All ids of the row must be an example's: a row in
 * which only one of them was typed over is data, so that nothing is lost by a slip.
 */
final class ExampleRows {
  private final String prefix = ExportFormat.get().examplePrefix();
  private final int firstLetter = Character.toLowerCase(prefix.charAt(0));
  private final int[] cells;

  ExampleRows(TableDef table, Header header) {
    List<ColumnDef> columns = table.exampleColumns();
    cells = columns.stream().mapToInt(column -> header.cellOf(column.name())).toArray();
  }

  /** False when a plain row is none for certain: nearly every row's first id begins otherwise. */
  boolean mayHave(RowBlock row) {
    int cell = cells[0];
    if (cell < 0 || row.from(cell) == row.to(cell)) {
      return false;
    }
    int first = row.utf8()[row.from(cell)];
    return first < 0 || Character.toLowerCase(first) == firstLetter;
  }

  boolean has(String[] row) {
    for (int cell : cells) {
      if (cell < 0 || cell >= row.length || !begins(row[cell])) {
        return false;
      }
    }
    return true;
  }

  private boolean begins(String cell) {
    String text = Cells.trim(cell);
    return text.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  /** What is said of the rows that were set aside. */
  static String remark() {
    return IntakeTexts.say("eksempelrader");
  }
}
