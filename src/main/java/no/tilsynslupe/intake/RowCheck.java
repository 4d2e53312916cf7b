package no.tilsynslupe.intake;

import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** The rules that reject a row of a table by itself: required fields, and intervals in order. */
final class RowCheck {
  private final TableDef table;
  private final int[] required;
  private final TableDef.@Nullable Interval interval;

  /** By column, as far as they were asked for. */
  private final @Nullable String[] notRecorded;

  /** The amount of a payment, which a form of months may leave unknown; -1: of no other table. */
  private final int mayBeUnknown;

  /**
   * @param converted the rows are made from another format. Then a payment whose amount that format
   *     doesn't tell is not rejected for it: that the month was paid for is known
   */
  RowCheck(TableDef table, boolean converted) {
    this.table = table;
    this.interval = table.interval();
    this.notRecorded = new @Nullable String[table.columns().size()];
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
            IntakeTexts.say("ma_fylles_ut", "kolonne", column.name()),
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
        RejectReason.TIL_FOR_FRA, IntakeTexts.say("til_for_fra", "til", to, "fra", from), to);
  }

  /** A sentence that says what the column takes. */
  private static String unreadable(ColumnDef column) {
    return column.type() == ColumnType.ID
        ? IntakeTexts.say("uleselig_ID", "kolonne", column.name(), "lengde", Cells.MAX_ID_LENGTH)
        : IntakeTexts.say("uleselig_" + column.type().name(), "kolonne", column.name());
  }

  /** The same for a column that may be left blank; every row of a file may have such a value. */
  String notRecorded(ColumnDef column) {
    String text = notRecorded[column.index()];
    if (text == null) {
      text = IntakeTexts.say("regnes_ikke_registrert", "hva", unreadable(column));
      notRecorded[column.index()] = text;
    }
    return text;
  }
}
