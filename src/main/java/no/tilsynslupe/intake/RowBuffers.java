package no.tilsynslupe.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;

/** What one thread needs to put cases together, one after another. */
final class RowBuffers {
  private final SharedFacts shared = SharedFacts.ofOneThread();
  private final Map<Tabell, RecordValues> values = new EnumMap<>(Tabell.class);
  private final Map<Tabell, Fields> fields = new EnumMap<>(Tabell.class);
  private final List<SpooledRow> rows = new ArrayList<>();
  private int[] hashes = new int[64];

  /** An empty list for the rows of a case; valid until the next call. */
  List<SpooledRow> rows() {
    rows.clear();
    return rows;
  }

  /** The typed values of the row; valid until the next call for the same table. */
  RecordValues decode(Tabell table, SpooledRow row) {
    RecordValues decoded = values(table);
    row.decode(decoded);
    return decoded;
  }

  private RecordValues values(Tabell table) {
    RecordValues made = values.get(table);
    if (made == null) {
      made = new RecordValues(ExportFormat.get().table(table));
      values.put(table, made);
    }
    return made;
  }

  /** A text of a row that many rows have. */
  String text(RecordValues row, int column) {
    return shared.texts().value(row.utf8(), row.from(column), row.to(column));
  }

  /** What the rows of a table say; to be moved from row to row. */
  Fields fields(Tabell table, ColumnKnowledge knowledge) {
    Fields made = fields.get(table);
    if (made == null) {
      made = new Fields(values(table), shared, knowledge);
      fields.put(table, made);
    }
    return made;
  }

  /**
   * True when no two of the rows have the same key; may be false although none have, where hashes
   * happen to be equal.
   */
  boolean allKeysDiffer(List<SpooledRow> sameTable) {
    int count = sameTable.size();
    if (count > hashes.length) {
      hashes = new int[count];
    }
    for (int i = 0; i < count; i++) {
      hashes[i] = sameTable.get(i).keyHash();
    }
    Arrays.sort(hashes, 0, count);
    for (int i = 1; i < count; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return false;
      }
    }
    return true;
  }
}
