package no.tilsynslupe.intake.kostra;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.ConvertedTable;
import no.tilsynslupe.intake.ConvertedTable.Row;
import no.tilsynslupe.intake.RowFault;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/** The rows of a table of the case export, as they are made. */
final class Tabellrader {
  static final String UKJENT = ConvertedTable.UKJENT;

  private final Tabell tabell;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  /** Dates, amounts and codes recur in many rows; only the first cell, an id, is ever new. */
  private final Map<String, String> recurring = new HashMap<>();

  Tabellrader(Tabell tabell, String... columns) {
    this.tabell = tabell;
    this.columns = List.of(columns);
  }

  /** A row of no record; the cells in the order of the columns. */
  void add(String... cells) {
    add(null, null, cells);
  }

  /** A row made of a record. */
  void add(FormRecord of, String... cells) {
    add(of.kilde(), null, cells);
  }

  /** A row that can't be used, where there is a fault. */
  void add(@Nullable Kilde kilde, @Nullable RowFault fault, String... cells) {
    for (int i = 1; i < cells.length; i++) {
      String cell = cells[i];
      cells[i] = recurring.computeIfAbsent(cell, same -> same);
    }
    rows.add(new Row(List.of(cells), fault, kilde));
  }

  /** A row for a record that can't be used: nothing but the case is known. */
  void reject(FormFile.Rejected record) {
    List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    cells.set(columns.indexOf("sak_id"), record.sakId());
    rows.add(new Row(cells, record.fault(), record.kilde()));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  ConvertedTable table(String delivery) {
    return ConvertedTable.of(delivery, tabell, columns, rows);
  }
}
