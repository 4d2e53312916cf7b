package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.TableDef;

/**
 * The typed values of one row, where {@link RecordCodec} wrote them: most columns of most rows are
 * empty, so only the places of those that are not are worked out. Used from row to row of a table.
 */
final class RecordValues {
  /** Every second bit of a byte: one for each of its states. */
  private static final int EACH_STATE = 0x55;

  private final TableDef table;
  private final int stateBytes;
  private final boolean[] isText;

  /** Numbers, and of texts where they begin. */
  private final long[] values;

  private final int[] ends;
  private final ByteCursor in = new ByteCursor(new byte[0], 0);
  private byte[] bytes = {};
  private int states;

  RecordValues(TableDef table) {
    int columns = table.columns().size();
    this.table = table;
    this.stateBytes = RecordCodec.stateBytes(columns);
    this.isText = new boolean[columns];
    this.values = new long[columns];
    this.ends = new int[columns];
    for (ColumnDef column : table.columns()) {
      isText[column.index()] = column.type() == ColumnType.TEXT || column.type() == ColumnType.ID;
    }
  }

  /** Moves to the values that stand there, in an array that is kept as long as they are used. */
  void read(byte[] array, int from) {
    bytes = array;
    states = from;
    in.move(array, from + stateBytes);
    for (int b = 0; b < stateBytes; b++) {
      int packed = array[from + b];
      // A value has the upper of its two bits, and not the lower one.
      int filled = (packed >> 1) & ~packed & EACH_STATE;
      while (filled != 0) {
        int column = b * RecordCodec.STATES_A_BYTE + (Integer.numberOfTrailingZeros(filled) >> 1);
        filled &= filled - 1;
        if (isText[column]) {
          int length = in.getLength();
          values[column] = in.position();
          in.skip(length);
          ends[column] = in.position();
        } else {
          values[column] = in.getSigned();
        }
      }
    }
  }

  TableDef table() {
    return table;
  }

  /** Not to be asked of {@code sak_id}, which stands in the head of the record. */
  CellState state(int column) {
    int packed = bytes[states + column / RecordCodec.STATES_A_BYTE];
    return CellState.of((packed >> (2 * (column % RecordCodec.STATES_A_BYTE))) & 3);
  }

  boolean hasValue(int column) {
    return state(column) == CellState.VALUE;
  }

  long number(int column) {
    return values[column];
  }

  /** Where the texts stand, as UTF-8. */
  byte[] utf8() {
    return bytes;
  }

  int from(int column) {
    return (int) values[column];
  }

  /** One past the last byte of a text. */
  int to(int column) {
    return ends[column];
  }

  /** Empty where nothing readable stands. */
  String text(int column) {
    if (!hasValue(column)) {
      return "";
    }
    return new String(bytes, from(column), to(column) - from(column), StandardCharsets.UTF_8);
  }
}
