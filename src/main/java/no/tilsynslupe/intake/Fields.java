package no.tilsynslupe.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hjemmel;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;

/**
 * One row as facts: what stands in each column, or why nothing does. Source: the case export
 * format, "What an empty place means".
 */
final class Fields {
  private static final Fact<Boolean> YES = Fact.known(true);
  private static final Fact<Boolean> NO = Fact.known(false);

  private final String[] names;
  private final RecordValues row;
  private final SharedFacts shared;
  private ColumnKnowledge knowledge;
  private Kilde kilde;

  /** The column that was asked for last. */
  private int last;

  /** Stands at no row yet. */
  Fields(RecordValues row, SharedFacts shared, ColumnKnowledge knowledge) {
    this.row = row;
    this.shared = shared;
    this.names = row.table().columns().stream().map(ColumnDef::name).toArray(String[]::new);
    this.knowledge = knowledge;
    this.kilde = new Kilde("", 0);
  }

  /** Moves to another row of the table, in a file of which that much is known. */
  void move(SpooledRow to, ColumnKnowledge known, Kilde source) {
    to.decode(row);
    knowledge = known;
    kilde = source;
    last = -1;
  }

  Kilde kilde() {
    return kilde;
  }

  Fact<String> text(String column) {
    int i = index(column);
    return row.hasValue(i) ? shared.texts().fact(row.utf8(), row.from(i), row.to(i)) : missing(i);
  }

  Fact<LocalDate> date(String column) {
    int i = index(column);
    return row.hasValue(i) ? SharedDays.fact(row.number(i)) : missing(i);
  }

  Fact<Integer> integer(String column) {
    int i = index(column);
    return row.hasValue(i) ? shared.numbers().integer((int) row.number(i)) : missing(i);
  }

  Fact<Boolean> yesNo(String column) {
    int i = index(column);
    return row.hasValue(i) ? (row.number(i) == 1 ? YES : NO) : missing(i);
  }

  Fact<BigDecimal> amount(String column) {
    int i = index(column);
    return row.hasValue(i) ? shared.numbers().amount(row.number(i)) : missing(i);
  }

  Fact<Hjemmel> hjemmel(String column) {
    int i = index(column);
    return row.hasValue(i)
        ? shared.sections().fact(row.utf8(), row.from(i), row.to(i))
        : missing(i);
  }

  <E extends Enum<E>> Fact<E> code(String column, Codes<E> codes) {
    int i = index(column);
    return row.hasValue(i) ? codes.fact(row.number(i)) : missing(i);
  }

  String requiredText(String column) {
    int i = index(column);
    return shared.texts().value(row.utf8(), row.from(i), row.to(i));
  }

  /** The id of the row itself, which no other row shares. */
  String ownId(String column) {
    int i = index(column);
    return shared.text().of(row.utf8(), row.from(i), row.to(i));
  }

  LocalDate requiredDate(String column) {
    return SharedDays.date(row.number(index(column)));
  }

  <E extends Enum<E>> E requiredCode(String column, Codes<E> codes) {
    return codes.value(row.number(index(column)));
  }

  /**
   * Place of the column. Records ask for their columns in the order of the table, so the next ones
   * are tried first.
   */
  private int index(String column) {
    for (int i = last + 1; i < names.length; i++) {
      if (names[i].equals(column)) {
        last = i;
        return i;
      }
    }
    last = row.table().column(column).index();
    return last;
  }

  /** True when the file has the column, and nothing stands in it. */
  boolean isBlankCell(String column) {
    return row.state(row.table().column(column).index()) == CellState.BLANK;
  }

  /** True when something stands in the column, readable or not. */
  boolean isFilled(String column) {
    CellState state = row.state(row.table().column(column).index());
    return state == CellState.VALUE || state == CellState.UNREADABLE;
  }

  /** True when the delivery says that the column doesn't tell all, or has no such column. */
  boolean isIncomplete(String column) {
    return knowledge.notInDelivery(row.table().column(column).index());
  }

  /** Why nothing is known: nothing stands there, or nothing that can be read. */
  private <T> Fact<T> missing(int i) {
    return row.state(i) == CellState.UNREADABLE ? Fact.notRecorded() : knowledge.missing(i);
  }
}
