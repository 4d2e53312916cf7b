package no.tilsynslupe.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
  private static final Fact<Boolean> YES = Fact.known(true);
  private static final Fact<Boolean> NO = Fact.known(false);

  private final RowValues row;
  private final ColumnKnowledge knowledge;
  private final TableDef table;
  private final Kilde kilde;
  private final SharedTexts texts;

  /** The column that was asked for last. */
  private int last = -1;

  Fields(RowValues row, ColumnKnowledge knowledge, Kilde kilde, SharedTexts texts) {
    this.row = row;
    this.knowledge = knowledge;
    this.table = knowledge.table();
    this.kilde = kilde;
    this.texts = texts;
  }

  Kilde kilde() {
    return kilde;
  }

  Fact<String> text(String column) {
    int i = index(column);
    if (!row.hasValue(i)) {
      return missing(i);
    }
    return row.isPlace(i)
        ? texts.fact(row.utf8(), row.from(i), row.to(i))
        : Fact.known(row.text(i));
  }

  Fact<LocalDate> date(String column) {
    int i = index(column);
    return row.hasValue(i) ? SharedDays.fact(row.number(i)) : missing(i);
  }

  Fact<Integer> integer(String column) {
    int i = index(column);
    return row.hasValue(i) ? Fact.known((int) row.number(i)) : missing(i);
  }

  Fact<Boolean> yesNo(String column) {
    int i = index(column);
    return row.hasValue(i) ? (row.number(i) == 1 ? YES : NO) : missing(i);
  }

  Fact<BigDecimal> amount(String column) {
    int i = index(column);
    return row.hasValue(i) ? Fact.known(kroner(i)) : missing(i);
  }

  Fact<Hjemmel> hjemmel(String column) {
    int i = index(column);
    return row.hasValue(i) ? Fact.known(Sections.of(string(i))) : missing(i);
  }

  <E extends Enum<E>> Fact<E> code(String column, Codes<E> codes) {
    int i = index(column);
    return row.hasValue(i) ? codes.fact(row.number(i)) : missing(i);
  }

  String requiredText(String column) {
    return string(index(column));
  }

  /** The id of the row itself, which no other row shares. */
  String ownId(String column) {
    return row.text(index(column));
  }

  LocalDate requiredDate(String column) {
    return SharedDays.date(row.number(index(column)));
  }

  BigDecimal requiredAmount(String column) {
    return kroner(index(column));
  }

  <E extends Enum<E>> E requiredCode(String column, Codes<E> codes) {
    return codes.value(row.number(index(column)));
  }

  private String string(int i) {
    return row.isPlace(i) ? texts.text(row.utf8(), row.from(i), row.to(i)) : row.text(i);
  }

  /**
   * Place of the column. Records ask for their columns in the order of the table, so the next ones
   * are tried before the name is looked up.
   */
  private int index(String column) {
    List<ColumnDef> columns = table.columns();
    int found = last + 1;
    while (found < columns.size() && found <= last + 3) {
      if (columns.get(found).name().equals(column)) {
        last = found;
        return found;
      }
      found++;
    }
    last = table.indexOf(column);
    return last;
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

  /** Why nothing is known: nothing stands there, or nothing that can be read. */
  private <T> Fact<T> missing(int i) {
    if (row.state(i) == CellState.UNREADABLE) {
      return Fact.notRecorded();
    }
    if (knowledge.notInDelivery(i)) {
      return Fact.notInDelivery();
    }
    ColumnDef column = table.columns().get(i);
    return column.blank() == BlankMeaning.NOT_RECORDED ? Fact.notRecorded() : Fact.blank();
  }
}
