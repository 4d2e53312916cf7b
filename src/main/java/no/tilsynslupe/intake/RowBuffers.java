package no.tilsynslupe.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.RowValues;

/** What one thread needs to put cases together, one after another. */
final class RowBuffers {
  private final Map<Tabell, RowValues> rows = new EnumMap<>(Tabell.class);
  private final SharedTexts texts = new SharedTexts();
  private int[] hashes = new int[64];

  /** The typed values of the row; valid until the next call for the same table. */
  RowValues decode(Tabell table, SpooledRow row) {
    RowValues values = rows.get(table);
    if (values == null) {
      values = new RowValues(ExportFormat.get().table(table));
      rows.put(table, values);
    }
    row.decode(Codecs.of(table), "", values);
    return values;
  }

  /** Texts that many rows have. */
  SharedTexts texts() {
    return texts;
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
