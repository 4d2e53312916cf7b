package no.tilsynslupe.export.pseudonym;

import java.util.Arrays;
import java.util.List;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** Which cell of a row is which column of the format. */
final class TableHeader {
  private final TableDef table;
  private final int size;
  private final int[] cells;
  private final int unknown;

  /**
   * Reads the header row.
   *
   * @throws no.tilsynslupe.sak.UserError when a column is doubled
   */
  TableHeader(String file, TableDef table, String[] header) {
    this.table = table;
    this.size = header.length;
    this.cells = new int[table.columns().size()];
    Arrays.fill(cells, -1);
    int others = 0;
    for (int i = 0; i < header.length; i++) {
      String name = Cells.trim(header[i]);
      @Nullable ColumnDef column = table.findColumn(name);
      if (column == null) {
        others++;
      } else if (cells[column.index()] >= 0) {
        throw Unreadable.file(
            file, PseudonymTexts.say("kolonne_to_ganger", "kolonne", column.name()));
      } else {
        cells[column.index()] = i;
      }
    }
    this.unknown = others;
  }

  TableDef table() {
    return table;
  }

  /** Cells that a row should have. */
  int size() {
    return size;
  }

  /** Columns that the format doesn't know; their names could hold anything. */
  int unknown() {
    return unknown;
  }

  boolean has(ColumnDef column) {
    return cells[column.index()] >= 0;
  }

  /** The trimmed text of a column; blank when the file or the row hasn't got it. */
  String text(int column, String[] row) {
    int cell = column < 0 ? -1 : cells[column];
    return cell < 0 || cell >= row.length ? "" : Cells.trim(row[cell]);
  }

  /** Whether all ids of the row begin as those of the template's example rows do. */
  boolean isExample(String[] row) {
    String prefix = ExportFormat.get().examplePrefix();
    List<ColumnDef> telling = table.exampleColumns();
    return telling.stream()
        .allMatch(
            column -> text(column.index(), row).regionMatches(true, 0, prefix, 0, prefix.length()));
  }
}
