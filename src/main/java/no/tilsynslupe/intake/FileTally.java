package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;

/** Counts, for one file: the use of its columns, unknown codes, and remarks. */
final class FileTally {
  /** Different texts of a code column that are listed one by one; more are counted together. */
  private static final int MAX_UNKNOWN_CODES = 100;

  private static final int MAX_CODE_LENGTH = 60;
  private static final String MORE = "(flere ulike)";

  private final String file;
  private final long[] usable;
  private final long[] filled;
  private final boolean[] present;
  private final TableDef table;
  private final Map<String, long[]> codes = new TreeMap<>();
  private final Map<String, long[]> remarks = new TreeMap<>();

  FileTally(String file, TableDef table, Header header) {
    this.file = file;
    this.table = table;
    int columns = table.columns().size();
    this.usable = new long[columns];
    this.filled = new long[columns];
    this.present = new boolean[columns];
    for (int cell = 0; cell < header.size(); cell++) {
      ColumnDef column = header.column(cell);
      if (column != null) {
        present[column.index()] = true;
      }
    }
  }

  /** Counts an accepted row. */
  void accepted(RowValues row) {
    for (ColumnDef column : table.columns()) {
      int i = column.index();
      if (!present[i]) {
        continue;
      }
      CellState state = row.state(i);
      boolean hasContent = state == CellState.VALUE || state == CellState.UNREADABLE;
      // A row that fills the column can use it, whatever the format thinks.
      if (hasContent || column.usable().isEmpty() || column.usableBy(row)) {
        usable[i]++;
        filled[i] += hasContent ? 1 : 0;
      }
    }
  }

  void unknownCode(ColumnDef column, String value, long line) {
    String shown = value.length() > MAX_CODE_LENGTH ? value.substring(0, MAX_CODE_LENGTH) : value;
    String key = column.name() + '\n' + shown;
    if (!codes.containsKey(key) && codes.size() >= MAX_UNKNOWN_CODES) {
      key = column.name() + '\n' + MORE;
    }
    count(codes, key, line);
  }

  void remark(String column, String text, long line) {
    count(remarks, column + '\n' + text, line);
  }

  private static void count(Map<String, long[]> counts, String key, long line) {
    long[] count = counts.computeIfAbsent(key, k -> new long[] {0, line});
    count[0]++;
  }

  List<ColumnStats> columns() {
    List<ColumnStats> out = new ArrayList<>();
    for (ColumnDef column : table.columns()) {
      int i = column.index();
      if (present[i]) {
        out.add(new ColumnStats(column.name(), usable[i], filled[i]));
      }
    }
    return out;
  }

  List<UnknownCode> unknownCodes() {
    List<UnknownCode> out = new ArrayList<>();
    codes.forEach(
        (key, count) ->
            out.add(new UnknownCode(file, before(key), after(key), count[0], count[1])));
    return out;
  }

  List<Remark> remarks() {
    List<Remark> out = new ArrayList<>();
    remarks.forEach(
        (key, count) -> out.add(new Remark(file, before(key), after(key), count[0], count[1])));
    return out;
  }

  private static String before(String key) {
    return key.substring(0, key.indexOf('\n'));
  }

  private static String after(String key) {
    return key.substring(key.indexOf('\n') + 1);
  }
}
