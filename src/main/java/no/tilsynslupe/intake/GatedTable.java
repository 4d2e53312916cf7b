package no.tilsynslupe.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of another format, past the gate that rows of a case export go through. The gate of the
 * source has seen each of its texts alone; here they stand as they are written, joined and with
 * digits that a number had lost.
 *
 * @param rows those that the gate rejects have a fault
 * @param remarks what the gate masked or rejected
 */
public record GatedTable(
    List<String> columns, List<ConvertedTable.Row> rows, List<Remark> remarks) {

  public GatedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /**
   * Reads the table.
   *
   * @throws no.tilsynslupe.sak.UserError when the policy stops the run
   */
  public static GatedTable of(RowTable source, Gate gate) throws IOException {
    try (RowSource rows = source.open()) {
      if (!rows.next()) {
        throw new IllegalStateException(source.name() + " has no header");
      }
      List<String> columns = List.of(rows.cells());
      Header header = Header.of(source.name(), source.table(), rows.cells());
      RowGate rowGate = new RowGate(gate, source.name(), header);
      FileTally tally = new FileTally(source.name(), source.table(), header);
      List<ConvertedTable.Row> passed = new ArrayList<>();
      while (rows.next()) {
        RowGate.Passed row = rowGate.pass(rows.cells(), rows.line(), tally);
        RowFault fault = rows.fault();
        passed.add(
            new ConvertedTable.Row(
                List.of(row.cells()), fault == null ? row.fault() : fault, rows.kilde()));
      }
      return new GatedTable(columns, passed, tally.remarks());
    }
  }
}
