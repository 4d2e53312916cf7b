package no.tilsynslupe.export.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.tilsynslupe.table.ColumnDef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A row that shows how a table is filled.
 *
 * @param values by name of column; dates as ISO text
 */
record ExampleRow(Map<String, String> values) {
  private static final String RESOURCE = "example-rows.yaml";

  ExampleRow {
    values = Map.copyOf(values);
  }

  /** All example rows, by name of table. */
  static Map<String, List<ExampleRow>> all() {
    try (InputStream in = ExampleRow.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + RESOURCE + " is missing");
      }
      Map<String, List<Map<String, String>>> read =
          new YAMLMapper()
              .readValue(
                  in, new TypeReference<LinkedHashMap<String, List<Map<String, String>>>>() {});
      Map<String, List<ExampleRow>> rows = new LinkedHashMap<>();
      read.forEach(
          (table, values) -> rows.put(table, values.stream().map(ExampleRow::new).toList()));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows worth showing: the first, and those that fill a column which none before them does.
   */
  static List<ExampleRow> worthShowing(List<ExampleRow> rows, List<ColumnDef> columns) {
    List<ExampleRow> shown = new ArrayList<>();
    TreeSet<String> filled = new TreeSet<>();
    for (ExampleRow row : rows) {
      boolean adds = false;
      for (ColumnDef column : columns) {
        adds |= !row.value(column).isEmpty() && filled.add(column.name());
      }
      if (adds) {
        shown.add(row);
      }
    }
    return shown;
  }

  /** What stands in the column; empty when it is left blank. */
  String value(ColumnDef column) {
    return values.getOrDefault(column.name(), "");
  }
}
