package no.tilsynslupe.intake;

import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;

/**
 * The typed values of a row as bytes: two bits of state a column, then the values. Rows of the same
 * columns have equal bytes exactly when they have equal values, which is what "equal rows" means.
 * {@code sak_id} is left out; it stands in the record's head.
 */
final class RecordCodec {
  private static final int STATES_A_BYTE = 4;

  private RecordCodec() {}

  static void write(RowValues row, ByteSink out) {
    TableDef table = row.table();
    int caseId = table.caseIdIndex();
    int count = table.columns().size();
    int stateBytes = (count + STATES_A_BYTE - 1) / STATES_A_BYTE;
    for (int b = 0; b < stateBytes; b++) {
      int packed = 0;
      for (int i = b * STATES_A_BYTE; i < Math.min(count, (b + 1) * STATES_A_BYTE); i++) {
        packed |= (i == caseId ? 0 : bits(row.state(i))) << (2 * (i % STATES_A_BYTE));
      }
      out.put(packed);
    }
    for (ColumnDef column : table.columns()) {
      int i = column.index();
      if (i == caseId || row.state(i) != CellState.VALUE) {
        continue;
      }
      if (isText(column.type())) {
        out.putText(row.text(i));
      } else {
        out.putSigned(row.number(i));
      }
    }
  }

  static void read(ByteCursor in, String sakId, RowValues row) {
    TableDef table = row.table();
    int caseId = table.caseIdIndex();
    int count = table.columns().size();
    for (int i = 0; i < count; ) {
      int packed = in.get();
      for (int end = Math.min(count, i + STATES_A_BYTE); i < end; i++) {
        row.setState(i, state(packed >> (2 * (i % STATES_A_BYTE)) & 3));
      }
    }
    for (ColumnDef column : table.columns()) {
      int i = column.index();
      if (i == caseId) {
        row.setText(i, sakId);
      } else if (row.state(i) == CellState.VALUE) {
        if (isText(column.type())) {
          row.setText(i, in.getText());
        } else {
          row.setNumber(i, in.getSigned());
        }
      }
    }
  }

  private static boolean isText(ColumnType type) {
    return type == ColumnType.TEXT || type == ColumnType.ID;
  }

  private static int bits(CellState state) {
    return switch (state) {
      case ABSENT -> 0;
      case BLANK -> 1;
      case VALUE -> 2;
      case UNREADABLE -> 3;
    };
  }

  private static CellState state(int bits) {
    return switch (bits) {
      case 0 -> CellState.ABSENT;
      case 1 -> CellState.BLANK;
      case 2 -> CellState.VALUE;
      default -> CellState.UNREADABLE;
    };
  }
}
