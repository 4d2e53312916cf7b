package no.tilsynslupe.intake;

import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** The rules that reject a row of a table by itself: required fields, and intervals in order. */
final class RowCheck {
  private final TableDef table;
  private final int[] required;
  private final TableDef.@Nullable Interval interval;

  /** The amount of a payment, which a form of months may leave unknown; -1: of no other table. */
  private final int mayBeUnknown;

  /**
   * @param converted the rows are made from another format. Then a payment whose amount that format
   *     doesn't tell is not rejected for it: that the month was paid for is known
   */
  RowCheck(TableDef table, boolean converted) {
    this.table = table;
    this.interval = table.interval();
    this.required =
        table.columns().stream().filter(ColumnDef::required).mapToInt(ColumnDef::index).toArray();
    this.mayBeUnknown =
        converted && table.id() == Tabell.UTBETALINGER ? table.indexOf("belop") : -1;
  }

  /** The first thing that is wrong, or null. */
  @Nullable RowFault find(RowValues row) {
    for (int i : required) {
      if (row.hasValue(i)) {
        continue;
      }
      ColumnDef column = table.columns().get(i);
      CellState state = row.state(i);
      if (state == CellState.BLANK) {
        return new RowFault(
            RejectReason.MANGLER_VERDI,
            "Kolonnen " + column.name() + " må være fylt ut.",
            column.name());
      }
      if (state == CellState.UNREADABLE && i != mayBeUnknown) {
        return new RowFault(RejectReason.ULESELIG_VERDI, unreadable(column), column.name());
      }
    }
    return wrongOrder(row);
  }

  private @Nullable RowFault wrongOrder(RowValues row) {
    TableDef.Interval ends = interval;
    if (ends == null
        || !row.hasValue(ends.from())
        || !row.hasValue(ends.to())
        || row.number(ends.to()) >= row.number(ends.from())) {
      return null;
    }
    String from = table.columns().get(ends.from()).name();
    String to = table.columns().get(ends.to()).name();
    return new RowFault(
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
