package no.tilsynslupe.metamorphic;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * An export in memory, to be changed and written again.
 *
 * @param tables header and rows of each table, by name
 */
record ExportRows(Map<String, Table> tables) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setDelimiter(';').setNullString(null).get();

  record Table(List<String> columns, List<List<String>> rows) {

    int column(String name) {
      return columns.indexOf(name);
    }

    Table where(Predicate<List<String>> wanted) {
      return new Table(columns, rows.stream().filter(wanted).toList());
    }

    Table without(String column) {
      int at = column(column);
      return new Table(dropped(columns, at), rows.stream().map(row -> dropped(row, at)).toList());
    }

    private static List<String> dropped(List<String> cells, int at) {
      List<String> left = new ArrayList<>(cells);
      left.remove(at);
      return left;
    }
  }

  static ExportRows read(Path folder) throws IOException {
    Map<String, Table> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".csv", "");
        String text = Files.readString(file).replace("\ufeff", "");
        List<List<String>> rows = new ArrayList<>();
        try (Reader reader = new java.io.StringReader(text)) {
          for (CSVRecord row : CSVParser.parse(reader, FORMAT)) {
            rows.add(Arrays.asList(row.values()));
          }
        }
        tables.put(name, new Table(rows.get(0), List.copyOf(rows.subList(1, rows.size()))));
      }
    }
    return new ExportRows(tables);
  }

  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Table> table : tables.entrySet()) {
      Path file = folder.resolve(table.getKey() + ".csv");
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
          CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
        printer.printRecord(table.getValue().columns());
        printer.printRecords(table.getValue().rows());
      }
    }
    return folder;
  }

  Table table(String name) {
    return tables.get(name);
  }

  ExportRows with(String name, Table table) {
    Map<String, Table> changed = new TreeMap<>(tables);
    changed.put(name, table);
    return new ExportRows(changed);
  }

  /** Without a table, which the delivery then doesn't claim to cover either. */
  ExportRows withoutTable(String name) {
    Map<String, Table> left = new TreeMap<>(tables);
    left.remove(name);
    return new ExportRows(left)
        .claiming(claim -> !claim.startsWith(name + " ") && !claim.startsWith(name + "."));
  }

  /** Without a column, which the delivery then doesn't claim to cover either. */
  ExportRows withoutColumn(String table, String column) {
    return with(table, table(table).without(column))
        .claiming(claim -> !claim.equals(table + "." + column));
  }

  /** With those of the claims in {@code dekker} that are wanted. */
  ExportRows claiming(Predicate<String> wanted) {
    return changed(
        "uttrekk",
        (column, value) ->
            column.equals("dekker")
                ? String.join(", ", Arrays.stream(value.split(", ")).filter(wanted).toList())
                : value);
  }

  /** With each cell of a table put through a change. */
  ExportRows changed(String name, BiFunction<String, String, String> change) {
    Table table = table(name);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(change.apply(table.columns().get(i), row.get(i)));
      }
      rows.add(cells);
    }
    return with(name, new Table(table.columns(), rows));
  }

  ExportRows changed(BiFunction<String, String, String> change) {
    ExportRows all = this;
    for (String name : tables.keySet()) {
      all = all.changed(name, change);
    }
    return all;
  }
}
