package no.tilsynslupe.table;

import java.util.Arrays;

/**
 * The typed values of one row, a place for each column of its table. Mutable and reused from row to
 * row while a file is read, so that the hot path allocates nothing for dates, numbers and codes.
 *
 * <p>{@link #number} is the epoch day of a date, the hundredths of an amount, an int, the ordinal
 * of a code in its list, or 1/0 of a yes/no; {@link #text} is an id or a text.
 */
public final class RowValues {
  private final TableDef table;
  private final CellState[] states;
  private final long[] numbers;
  private final String[] texts;

  /** An empty row of the table: every column absent. */
  public RowValues(TableDef table) {
    this.table = table;
    int columns = table.columns().size();
    this.states = new CellState[columns];
    this.numbers = new long[columns];
    this.texts = new String[columns];
    clear();
  }

  public TableDef table() {
    return table;
  }

  /** Makes every column absent again. */
  public void clear() {
    Arrays.fill(states, CellState.ABSENT);
    Arrays.fill(numbers, 0);
    Arrays.fill(texts, "");
  }

  public CellState state(int column) {
    return states[column];
  }

  public long number(int column) {
    return numbers[column];
  }

  public String text(int column) {
    return texts[column];
  }

  public void setState(int column, CellState state) {
    states[column] = state;
    numbers[column] = 0;
    texts[column] = "";
  }

  public void setNumber(int column, long number) {
    states[column] = CellState.VALUE;
    numbers[column] = number;
    texts[column] = "";
  }

  public void setText(int column, String text) {
    states[column] = CellState.VALUE;
    numbers[column] = 0;
    texts[column] = text;
  }
}
