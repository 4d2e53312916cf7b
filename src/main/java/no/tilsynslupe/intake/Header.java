package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** The header of a file: which of its cells is which column of the format. */
final class Header {
  private final @Nullable ColumnDef[] columns;
  private final String[] names;
  private final List<String> unknown;

  private Header(@Nullable ColumnDef[] columns, String[] names, List<String> unknown) {
    this.columns = columns;
    this.names = names;
    this.unknown = unknown;
  }

  /**
   * Reads the header line.
   *
   * @throws no.tilsynslupe.sak.UserError when a column is doubled or a required one is missing
   */
  static Header of(String file, TableDef table, String[] cells) {
    @Nullable ColumnDef[] columns = new ColumnDef[cells.length];
    String[] names = new String[cells.length];
    List<String> unknown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < cells.length; i++) {
      String written = Cells.trim(cells[i]);
      ColumnDef column = table.findColumn(written);
      // What the format doesn't know may be anything, a person's name too; it is shown in reports.
      names[i] = column == null ? IdentityScan.mask(written) : written;
      columns[i] = column;
      if (column == null && !names[i].isEmpty()) {
        unknown.add(names[i]);
      }
      if (column != null && !seen.add(column.name())) {
        throw Unreadable.file(file, IntakeTexts.say("kolonne_to_ganger", "kolonne", column.name()));
      }
    }
    requireColumns(file, table, seen);
    return new Header(columns, names, List.copyOf(unknown));
  }

  private static void requireColumns(String file, TableDef table, Set<String> seen) {
    for (ColumnDef column : table.columns()) {
      if (column.columnRequired() && !seen.contains(column.name())) {
        throw Unreadable.file(file, IntakeTexts.say("kolonne_mangler", "kolonne", column.name()));
      }
    }
  }

  int size() {
    return columns.length;
  }

  /** The column of a cell, or null when the format doesn't know it. */
  @Nullable ColumnDef column(int cell) {
    return columns[cell];
  }

  /** How a message names a cell, also one beyond the header. */
  String name(int cell) {
    return cell < names.length && !names[cell].isEmpty() ? names[cell] : "nr. " + (cell + 1);
  }

  /** Place of the cell with the column of that name, or -1. */
  int cellOf(String columnName) {
    for (int i = 0; i < columns.length; i++) {
      ColumnDef column = columns[i];
      if (column != null && column.name().equals(columnName)) {
        return i;
      }
    }
    return -1;
  }

  /** Columns that the format doesn't know, as written. */
  List<String> unknown() {
    return unknown;
  }
}
