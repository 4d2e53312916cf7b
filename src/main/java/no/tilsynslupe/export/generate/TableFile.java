package no.tilsynslupe.export.generate;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import no.tilsynslupe.export.CsvBytes;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.TableDef;

/** A table of an export, written row by row: cells are set by column name, then the row ends. */
final class TableFile implements Closeable {
  private final TableDef table;
  private final int[] kept;
  private final String[] cells;
  private final CsvBytes csv;
  private long rows;

  /**
   * @param missing columns ({@code vedtak.vurdert_18}) that the export does not have
   */
  TableFile(TableDef table, Path folder, Set<String> missing) throws IOException {
    this.table = table;
    this.kept =
        table.columns().stream()
            .filter(column -> !missing.contains(table.name() + "." + column.name()))
            .mapToInt(ColumnDef::index)
            .toArray();
    this.cells = new String[table.columns().size()];
    Arrays.fill(cells, "");
    this.csv = new CsvBytes(folder.resolve(table.name() + ".csv"));
    for (int column : kept) {
      csv.cell(table.columns().get(column).name());
    }
    csv.endRow();
  }

  TableFile set(String column, String value) {
    int index = table.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("no column " + column + " in " + table.name());
    }
    cells[index] = value;
    return this;
  }

  TableFile set(String column, int value) {
    return set(column, Integer.toString(value));
  }

  TableFile set(String column, LocalDate day) {
    return set(column, Day.text(day));
  }

  void end() {
    try {
      for (int column : kept) {
        csv.cell(cells[column]);
      }
      csv.endRow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Arrays.fill(cells, "");
    rows++;
  }

  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
