package no.tilsynslupe.intake;

import java.util.List;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;

/**
 * The typed values of a table's rows as bytes: two bits of state a column, then the values. Rows of
 * the same columns have equal bytes exactly when they have equal values, which is what "equal rows"
 * means. {@code sak_id} is left out; it stands in the record's head. {@link RecordValues} reads it.
 */
final class RecordCodec {
  static final int STATES_A_BYTE = 4;
  private static final int VALUE = CellState.VALUE.bits();

  private final int columns;
  private final int caseId;
  private final boolean[] isText;
  private final boolean[] isKey;
  private final boolean hasKey;

  RecordCodec(TableDef table) {
    List<ColumnDef> all = table.columns();
    this.columns = all.size();
    this.caseId = table.caseIdIndex();
    this.isText = new boolean[columns];
    this.isKey = new boolean[columns];
    for (ColumnDef column : all) {
      isText[column.index()] = column.type() == ColumnType.TEXT || column.type() == ColumnType.ID;
      isKey[column.index()] = table.key().contains(column.index());
    }
    this.hasKey = !table.key().isEmpty();
  }

  static int stateBytes(int columns) {
    return (columns + STATES_A_BYTE - 1) / STATES_A_BYTE;
  }

  /**
   * Writes the row.
   *
   * @return a hash of what tells the row apart within its case: of its key, or of all that is in it
   */
  int write(RowValues row, ByteSink out) {
    int from = out.length();
    for (int left = stateBytes(columns); left > 0; left--) {
      out.put(0);
    }
    int packed = 0;
    int key = 0;
    for (int i = 0; i < columns; i++) {
      int state = i == caseId ? 0 : row.stateBits(i);
      packed |= state << (2 * (i % STATES_A_BYTE));
      if (i % STATES_A_BYTE == STATES_A_BYTE - 1 || i == columns - 1) {
        out.set(from + i / STATES_A_BYTE, packed);
        packed = 0;
      }
      int at = out.length();
      boolean value = state == VALUE;
      if (value && isText[i]) {
        putText(row, i, out);
      } else if (value) {
        out.putSigned(row.number(i));
      }
      if (isKey[i]) {
        // The only number in a key is the line of a decision, and a blank there means 1.
        int hash = isText[i] ? out.hash(at) : value ? Long.hashCode(row.number(i)) : 1;
        key = key * 31 + hash;
      }
    }
    return hasKey ? key : out.hash(from);
  }

  private static void putText(RowValues row, int column, ByteSink out) {
    if (row.isPlace(column)) {
      out.putText(row.utf8(), row.from(column), row.to(column));
    } else {
      out.putText(row.text(column));
    }
  }
}
