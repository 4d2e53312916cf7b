package no.tilsynslupe.intake;

import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** The rules that reject a row by itself: required fields, and intervals in order. */
final class RowCheck {
  private RowCheck() {}

  /** What is wrong, or null. */
  record Fault(RejectReason reason, String message, String column) {}

  static @Nullable Fault find(RowValues row) {
    TableDef table = row.table();
    for (ColumnDef column : table.columns()) {
      if (!column.required()) {
        continue;
      }
      CellState state = row.state(column.index());
      if (state == CellState.BLANK) {
        return new Fault(
            RejectReason.MANGLER_VERDI,
            "Kolonnen " + column.name() + " må være fylt ut.",
            column.name());
      }
      if (state == CellState.UNREADABLE) {
        return new Fault(RejectReason.ULESELIG_VERDI, unreadable(column), column.name());
      }
    }
    return interval(table, row);
  }

  private static @Nullable Fault interval(TableDef table, RowValues row) {
    TableDef.Interval interval = table.interval();
    if (interval == null
        || row.state(interval.from()) != CellState.VALUE
        || row.state(interval.to()) != CellState.VALUE
        || row.number(interval.to()) >= row.number(interval.from())) {
      return null;
    }
    String from = table.columns().get(interval.from()).name();
    String to = table.columns().get(interval.to()).name();
    return new Fault(
        RejectReason.TIL_FOR_FRA, "Datoen i " + to + " er før datoen i " + from + ".", to);
  }

  /** A sentence that says what the column takes. */
  static String unreadable(ColumnDef column) {
    String what =
        switch (column.type()) {
          case DATE -> "kan ikke leses som dato (for eksempel 01.03.2024).";
          case AMOUNT -> "kan ikke leses som beløp (for eksempel 12 345,50).";
          case INT -> "kan ikke leses som et helt tall, eller er utenfor det mulige.";
          case YN -> "kan ikke leses som ja eller nei (J eller N).";
          case CODE -> "har en ukjent kode.";
          case ID -> "er lengre enn 64 tegn.";
          case TEXT -> "kan ikke leses.";
        };
    return "Verdien i " + column.name() + " " + what;
  }
}
