package no.tilsynslupe.export.convert;

import java.util.List;
import no.tilsynslupe.table.TableDef;

/**
 * A table as it is written.
 *
 * @param columns its header
 * @param rows a text for each column
 */
public record ExportTable(TableDef table, List<String> columns, List<List<String>> rows) {
  public ExportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
