package no.tilsynslupe.export.pseudonym;

import java.util.List;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.TableDef;

/**
 * A table of a case export that was made safe; rows may have a cell more than there are columns.
 */
record SafeTable(TableDef table, List<ColumnDef> columns, List<List<String>> rows) {

  SafeTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  List<String> names() {
    return columns.stream().map(ColumnDef::name).toList();
  }
}
