package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.sak.TextStart;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;

/** Counts, for one file: the use of its columns, unknown codes, and remarks. */
final class FileTally {
  /** Different texts of a code column that are listed one by one; more are counted together. */
  private static final int MAX_UNKNOWN_CODES = 100;

  private static final int MAX_CODE_LENGTH = 60;

  private static final int VALUE = CellState.VALUE.bits();
  private static final int UNREADABLE = CellState.UNREADABLE.bits();

  private final String file;
  private final ColumnDef[] present;

  /** What is remarked where a row leaves the column blank; empty for most columns. */
  private final String[] missed;

  private final long[] usable;
  private final long[] filled;
  private final Map<String, long[]> codes = new LinkedHashMap<>();
  private final Map<String, long[]> remarks = new LinkedHashMap<>();

  /** A tally of nothing yet, for the columns of the format that the file has. */
  FileTally(String file, TableDef table, Header header) {
    this.file = file;
    this.present =
        table.columns().stream()
            .filter(column -> header.cellOf(column.name()) >= 0)
            .toArray(ColumnDef[]::new);
    this.missed = Arrays.stream(present).map(ColumnDef::missedRemark).toArray(String[]::new);
    this.usable = new long[present.length];
    this.filled = new long[present.length];
  }

  private FileTally(String file, ColumnDef[] present, String[] missed) {
    this.file = file;
    this.present = present;
    this.missed = missed;
    this.usable = new long[present.length];
    this.filled = new long[present.length];
  }

  /** A tally of nothing yet, for some rows of the same file. */
  FileTally ofPart() {
    return new FileTally(file, present, missed);
  }

  /** Counts an accepted row. */
  void accepted(RowValues row, long line) {
    for (int i = 0; i < present.length; i++) {
      ColumnDef column = present[i];
      int state = row.stateBits(column.index());
      // A row that fills the column can use it, whatever the format thinks.
      if (state == VALUE || state == UNREADABLE) {
        usable[i]++;
        filled[i]++;
      } else if (column.usableBy(row)) {
        usable[i]++;
        if (!missed[i].isEmpty()) {
          remark(column.name(), missed[i], line);
        }
      }
    }
  }

  /**
   * Adds the tally of the next rows of the file. Only here the unknown codes are bounded: those of
   * some rows are few, and which are listed must not depend on how the rows were shared out.
   */
  void add(FileTally later) {
    for (int i = 0; i < present.length; i++) {
      usable[i] += later.usable[i];
      filled[i] += later.filled[i];
    }
    later.codes.forEach(
        (key, count) -> {
          boolean room = codes.containsKey(key) || codes.size() < MAX_UNKNOWN_CODES;
          count(
              codes,
              room ? key : before(key) + '\n' + IntakeTexts.say("flere_ulike"),
              count[0],
              count[1]);
        });
    later.remarks.forEach((key, count) -> count(remarks, key, count[0], count[1]));
  }

  void unknownCode(ColumnDef column, String value, long line) {
    count(codes, column.name() + '\n' + TextStart.of(value, MAX_CODE_LENGTH), 1, line);
  }

  void remark(String column, String text, long line) {
    count(remarks, column + '\n' + text, 1, line);
  }

  private static void count(Map<String, long[]> counts, String key, long number, long line) {
    long[] count = counts.computeIfAbsent(key, k -> new long[] {0, line});
    count[0] += number;
  }

  String name() {
    return file;
  }

  List<ColumnStats> columns() {
    List<ColumnStats> out = new ArrayList<>();
    for (int i = 0; i < present.length; i++) {
      out.add(new ColumnStats(present[i].name(), usable[i], filled[i]));
    }
    return out;
  }

  List<UnknownCode> unknownCodes() {
    List<UnknownCode> out = new ArrayList<>();
    new TreeMap<>(codes)
        .forEach(
            (key, count) ->
                out.add(new UnknownCode(file, before(key), after(key), count[0], count[1])));
    return out;
  }

  List<Remark> remarks() {
    List<Remark> out = new ArrayList<>();
    new TreeMap<>(remarks)
        .forEach(
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
