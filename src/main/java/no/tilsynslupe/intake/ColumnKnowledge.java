package no.tilsynslupe.intake;

import java.util.HashMap;
import java.util.Map;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.table.BlankMeaning;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.TableDef;

/**
 * Which columns of a file say nothing: named in {@code ufullstendige}, not in the file, or blank in
 * every one of many rows that can use them; the latter two only if not named in {@code dekker}. A
 * blank in such a column is unknown, whatever its type; but not where the format gives the blank a
 * meaning of its own.
 */
final class ColumnKnowledge {
  private final TableDef table;

  /** What is known of each column where nothing stands in it. */
  private final Fact<?>[] missing;

  private ColumnKnowledge(TableDef table, Fact<?>[] missing) {
    this.table = table;
    this.missing = missing;
  }

  static ColumnKnowledge of(
      TableDef table, FileReport file, DeliveryReport delivery, int blankColumnRows) {
    CoverageClaims covered = CoverageClaims.parse(delivery.dekker());
    CoverageClaims incomplete = CoverageClaims.parse(delivery.ufullstendige());
    Map<String, ColumnStats> present = new HashMap<>();
    for (ColumnStats stats : file.kolonner()) {
      present.put(stats.kolonne(), stats);
    }
    Fact<?>[] missing = new Fact<?>[table.columns().size()];
    for (ColumnDef column : table.columns()) {
      ColumnStats stats = present.get(column.name());
      boolean empty = stats == null || (stats.usable() >= blankColumnRows && stats.filled() == 0);
      boolean meaningful =
          column.blank() == BlankMeaning.OWN
              || (column.blank() == BlankMeaning.OWN_IN_COLUMN && stats != null);
      boolean unknown =
          incomplete.namesColumn(table.id(), column.name())
              || (empty && !meaningful && !covered.namesColumn(table.id(), column.name()));
      missing[column.index()] = unknown ? Fact.notInDelivery() : blank(column);
    }
    return new ColumnKnowledge(table, missing);
  }

  private static Fact<?> blank(ColumnDef column) {
    return column.blank() == BlankMeaning.NOT_RECORDED ? Fact.notRecorded() : Fact.blank();
  }

  TableDef table() {
    return table;
  }

  /** Why nothing is known where nothing stands in the column. */
  @SuppressWarnings("unchecked") // Without a value, one is as good as another of any type.
  <T> Fact<T> missing(int column) {
    return (Fact<T>) missing[column];
  }

  /** True when nothing in the column is as good as no column. */
  boolean notInDelivery(int column) {
    return missing[column] instanceof Fact.NotInDelivery;
  }
}
