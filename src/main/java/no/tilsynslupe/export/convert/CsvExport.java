package no.tilsynslupe.export.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.tilsynslupe.export.CsvBytes;

/** A case export as CSV files in a folder. */
public final class CsvExport {
  /** Rows that could not be written; no table, so it is not read as one. */
  static final String REJECTED = "avviste-poster";

  static final List<String> REJECTED_COLUMNS = List.of("tabell", "sak_id", "arsak", "rad");

  private CsvExport() {}

  /**
   * Writes a file for each table.
   *
   * @param folder is there, and empty
   */
  public static void write(ConvertedExport export, Path folder) throws IOException {
    for (ExportTable table : export.tables()) {
      try (CsvBytes csv = new CsvBytes(folder.resolve(table.table().name() + ".csv"))) {
        row(csv, table.columns());
        for (List<String> cells : table.rows()) {
          for (int i = 0; i < cells.size(); i++) {
            csv.cell(
                SpreadsheetGuard.guarded(
                    table.table().findColumn(table.columns().get(i)), cells.get(i)));
          }
          csv.endRow();
        }
      }
    }
    if (!export.rejected().isEmpty()) {
      rejected(export.rejected(), folder);
    }
  }

  private static void rejected(List<RejectedRow> rows, Path folder) throws IOException {
    try (CsvBytes csv = new CsvBytes(folder.resolve(REJECTED + ".csv"))) {
      row(csv, REJECTED_COLUMNS);
      for (RejectedRow one : rows) {
        row(csv, List.of(one.table(), one.sakId(), one.reason(), one.row()));
      }
    }
  }

  private static void row(CsvBytes csv, List<String> cells) throws IOException {
    for (String cell : cells) {
      csv.cell(SpreadsheetGuard.guarded(null, cell));
    }
    csv.endRow();
  }
}
