package no.tilsynslupe.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.table.BlankMeaning;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.Sections;
import no.tilsynslupe.table.TableDef;

/**
 * One row as facts: what stands in each column, or why nothing does. Source: the case export
 * format, "What an empty place means".
 */
final class Fields {
  private final RowValues row;
  private final ColumnKnowledge knowledge;
  private final TableDef table;
  private final Kilde kilde;

  Fields(RowValues row, ColumnKnowledge knowledge, Kilde kilde) {
    this.row = row;
    this.knowledge = knowledge;
    this.table = knowledge.table();
    this.kilde = kilde;
  }

  Kilde kilde() {
    return kilde;
  }

  Fact<String> text(String column) {
    return fact(column, row::text);
  }

  Fact<LocalDate> date(String column) {
    return fact(column, i -> LocalDate.ofEpochDay(row.number(i)));
  }

  Fact<Integer> integer(String column) {
    return fact(column, i -> (int) row.number(i));
  }

  Fact<Boolean> yesNo(String column) {
    return fact(column, i -> row.number(i) == 1);
  }

  Fact<BigDecimal> amount(String column) {
    return fact(column, this::kroner);
  }

  Fact<Hjemmel> hjemmel(String column) {
    return fact(column, i -> Sections.of(row.text(i)));
  }

  /** The constants are in the order of the column's code list. */
  <E extends Enum<E>> Fact<E> code(String column, E[] constants) {
    return fact(column, i -> constants[(int) row.number(i)]);
  }

  String requiredText(String column) {
    return row.text(table.indexOf(column));
  }

  LocalDate requiredDate(String column) {
    return LocalDate.ofEpochDay(row.number(table.indexOf(column)));
  }

  BigDecimal requiredAmount(String column) {
    return kroner(table.indexOf(column));
  }

  <E extends Enum<E>> E requiredCode(String column, E[] constants) {
    return constants[(int) row.number(table.indexOf(column))];
  }

  /** True when the file has the column, and nothing stands in it. */
  boolean isBlankCell(String column) {
    return row.state(table.indexOf(column)) == CellState.BLANK;
  }

  /** True when something stands in the column, readable or not. */
  boolean isFilled(String column) {
    CellState state = row.state(table.indexOf(column));
    return state == CellState.VALUE || state == CellState.UNREADABLE;
  }

  private BigDecimal kroner(int column) {
    return BigDecimal.valueOf(row.number(column), 2);
  }

  private <T> Fact<T> fact(String column, Function<Integer, T> value) {
    int i = table.indexOf(column);
    return switch (row.state(i)) {
      case VALUE -> Fact.known(value.apply(i));
      case UNREADABLE -> Fact.notRecorded();
      case BLANK, ABSENT -> empty(table.columns().get(i));
    };
  }

  private <T> Fact<T> empty(ColumnDef column) {
    if (knowledge.notInDelivery(column.index())) {
      return Fact.notInDelivery();
    }
    return column.blank() == BlankMeaning.NOT_RECORDED ? Fact.notRecorded() : Fact.blank();
  }
}
