package no.tilsynslupe.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The typed values of one row, a place for each column of its table. Mutable and reused from row to
 * row while a file is read, so that the hot path allocates nothing for dates, numbers and codes.
 *
 * <p>{@link #number} is the epoch day of a date, the hundredths of an amount, an int, the ordinal
 * of a code in its list, or 1/0 of a yes/no; {@link #text} is an id or a text. A text may stand as
 * a place in an array of UTF-8, and is then made a string only when it is asked for: most texts go
 * from file to spool without anybody looking at them.
 */
public final class RowValues {
  private static final byte ABSENT = CellState.ABSENT.bits();
  private static final byte VALUE = CellState.VALUE.bits();
  private static final byte[] NOTHING = {};

  private final TableDef table;
  private final byte[] states;
  private final long[] numbers;

  /** Null where the text stands in {@link #utf8}. */
  private final @Nullable String[] texts;

  private final int[] from;
  private final int[] to;
  private byte[] utf8 = NOTHING;

  /** An empty row of the table: every column absent. */
  public RowValues(TableDef table) {
    this.table = table;
    int columns = table.columns().size();
    this.states = new byte[columns];
    this.numbers = new long[columns];
    this.texts = new String[columns];
    this.from = new int[columns];
    this.to = new int[columns];
    clear();
  }

  public TableDef table() {
    return table;
  }

  /** Makes every column absent again. */
  public void clear() {
    Arrays.fill(states, ABSENT);
    Arrays.fill(numbers, 0);
    Arrays.fill(texts, "");
  }

  public CellState state(int column) {
    return CellState.of(states[column]);
  }

  /** The state as {@link CellState#bits}. */
  public int stateBits(int column) {
    return states[column];
  }

  /** True when the state is {@link CellState#VALUE}. */
  public boolean hasValue(int column) {
    return states[column] == VALUE;
  }

  public long number(int column) {
    return numbers[column];
  }

  public String text(int column) {
    String text = texts[column];
    if (text == null) {
      text = new String(utf8, from[column], to[column] - from[column], StandardCharsets.UTF_8);
      texts[column] = text;
    }
    return text;
  }

  /** True when the text is a place in {@link #utf8()}. */
  public boolean isPlace(int column) {
    return texts[column] == null;
  }

  /** Where the texts stand that are places. */
  public byte[] utf8() {
    return utf8;
  }

  /** First byte of a text that is a place. */
  public int from(int column) {
    return from[column];
  }

  /** One past the last byte of a text that is a place. */
  public int to(int column) {
    return to[column];
  }

  public void setState(int column, CellState state) {
    states[column] = state.bits();
    numbers[column] = 0;
    texts[column] = "";
  }

  public void setNumber(int column, long number) {
    states[column] = VALUE;
    numbers[column] = number;
    texts[column] = "";
  }

  public void setText(int column, String text) {
    states[column] = VALUE;
    numbers[column] = 0;
    texts[column] = text;
  }

  /**
   * Sets a text that stands in an array of UTF-8, the same one for the whole row, which must not
   * change while the row is used.
   */
  public void setPlace(int column, byte[] array, int first, int end) {
    states[column] = VALUE;
    numbers[column] = 0;
    texts[column] = null;
    utf8 = array;
    from[column] = first;
    to[column] = end;
  }
}
