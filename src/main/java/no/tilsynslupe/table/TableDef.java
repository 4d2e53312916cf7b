package no.tilsynslupe.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** One table of the case export. */
public final class TableDef {

  /** The two dates of a row that must not stand in the wrong order; places of the columns. */
  public record Interval(int from, int to) {}

  private final Tabell id;
  private final List<ColumnDef> columns;
  private final Map<String, ColumnDef> byFoldedName;
  private final List<Integer> key;
  private final @Nullable Interval interval;
  private final int caseIdIndex;
  private final Map<String, Integer> indexes;

  TableDef(Tabell id, List<ColumnDef> columns, List<Integer> key, @Nullable Interval interval) {
    this.id = id;
    this.columns = List.copyOf(columns);
    this.key = List.copyOf(key);
    this.interval = interval;
    Map<String, ColumnDef> names = new HashMap<>();
    for (ColumnDef column : columns) {
      names.put(Folding.fold(column.name()), column);
    }
    this.byFoldedName = Map.copyOf(names);
    Map<String, Integer> places = new HashMap<>();
    for (ColumnDef column : columns) {
      places.put(column.name(), column.index());
    }
    this.indexes = Map.copyOf(places);
    this.caseIdIndex = indexOf("sak_id");
  }

  public Tabell id() {
    return id;
  }

  /** Name in the format: the file name without {@code .csv}. */
  public String name() {
    return id.navn();
  }

  public List<ColumnDef> columns() {
    return columns;
  }

  /** Places of the columns that tell rows apart within a case; empty: the whole row does. */
  public List<Integer> key() {
    return key;
  }

  /**
   * The columns that tell an example row from data: the ids that every row must have, or in a table
   * without ids its first column.
   */
  public List<ColumnDef> exampleColumns() {
    List<ColumnDef> ids =
        columns.stream()
            .filter(column -> column.required() && column.type() == ColumnType.ID)
            .toList();
    return ids.isEmpty() ? columns.subList(0, 1) : ids;
  }

  /** The dates that must be in order, or null. */
  public @Nullable Interval interval() {
    return interval;
  }

  /** The column of a header cell: case, spaces, hyphens, underscores and æøå don't count. */
  public @Nullable ColumnDef findColumn(String header) {
    return byFoldedName.get(Folding.fold(header));
  }

  /** The column of that exact name; it must exist. */
  public ColumnDef column(String name) {
    for (ColumnDef column : columns) {
      if (column.name().equals(name)) {
        return column;
      }
    }
    throw new IllegalArgumentException("no column " + name + " in " + name());
  }

  /** Place of the column of that exact name, or -1. */
  public int indexOf(String name) {
    return indexes.getOrDefault(name, -1);
  }

  /** Place of the column {@code sak_id}, or -1 in {@code uttrekk}. */
  public int caseIdIndex() {
    return caseIdIndex;
  }
}
