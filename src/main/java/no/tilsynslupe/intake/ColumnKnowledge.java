package no.tilsynslupe.intake;

import java.util.HashMap;
import java.util.Map;
import no.tilsynslupe.table.BlankMeaning;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.TableDef;

/**
 * Which columns of a file say nothing: not in the file, or blank in every one of many rows that can
 * use them, and not named in {@code dekker}. A blank in such a column is unknown, whatever its
 * type; but not where the format gives the blank a meaning of its own.
 */
final class ColumnKnowledge {
  private final TableDef table;
  private final boolean[] notInDelivery;

  private ColumnKnowledge(TableDef table, boolean[] notInDelivery) {
    this.table = table;
    this.notInDelivery = notInDelivery;
  }

  static ColumnKnowledge of(
      TableDef table, FileReport file, CoverageClaims covered, int blankColumnRows) {
    Map<String, ColumnStats> present = new HashMap<>();
    for (ColumnStats stats : file.kolonner()) {
      present.put(stats.kolonne(), stats);
    }
    boolean[] unknown = new boolean[table.columns().size()];
    for (ColumnDef column : table.columns()) {
      ColumnStats stats = present.get(column.name());
      boolean empty = stats == null || (stats.usable() >= blankColumnRows && stats.filled() == 0);
      // A blank `til` means "still running", but a file without the column says nothing of ends.
      boolean noEnds = stats == null && column.type() == ColumnType.DATE;
      unknown[column.index()] =
          empty
              && (column.blank() != BlankMeaning.OWN || noEnds)
              && !covered.namesColumn(table.id(), column.name());
    }
    return new ColumnKnowledge(table, unknown);
  }

  TableDef table() {
    return table;
  }

  /** True when nothing in the column is as good as no column. */
  boolean notInDelivery(int column) {
    return notInDelivery[column];
  }
}
