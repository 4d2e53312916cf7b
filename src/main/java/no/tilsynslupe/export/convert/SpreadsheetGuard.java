package no.tilsynslupe.export.convert;

import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.workbook.FormulaLike;
import org.jspecify.annotations.Nullable;

/** Keeps what strangers wrote from being run as a formula where a CSV file is opened in Excel. */
final class SpreadsheetGuard {
  private SpreadsheetGuard() {}

  /** The cell, with an apostrophe before what a spreadsheet would take for a formula. */
  static String guarded(@Nullable ColumnDef column, String cell) {
    boolean text =
        column == null || column.type() == ColumnType.TEXT || column.type() == ColumnType.ID;
    return text ? FormulaLike.guarded(cell) : cell;
  }
}
