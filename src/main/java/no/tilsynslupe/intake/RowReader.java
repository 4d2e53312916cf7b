package no.tilsynslupe.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.table.CellBytes;
import no.tilsynslupe.table.CellReader;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;
import org.jspecify.annotations.Nullable;

/** Reads rows of one table: gate, typed values, row rules, and where each goes. For one thread. */
final class RowReader {
  private final String file;
  private final int fileIndex;
  private final Header header;
  private final ExampleRows examples;
  private final RowCheck check;
  private final RowGate gate;
  private final CellGate cellGate;
  private final RowSink sink;
  private final RowValues row;
  private final int caseId;
  private final int kommune;
  private final boolean converted;

  /** What the row at hand was made of; null where it stands as it is. */
  private @Nullable Kilde madeOf;

  RowReader(
      String file, int fileIndex, TableSource source, Header header, Gate gate, RowSink sink) {
    TableDef table = source.table();
    this.file = file;
    this.fileIndex = fileIndex;
    this.header = header;
    this.examples = new ExampleRows(table, header);
    this.converted = source instanceof ConvertedTable;
    this.check = new RowCheck(table, converted);
    this.gate = new RowGate(gate, file, header);
    this.cellGate = new CellGate(this.gate);
    this.sink = sink;
    this.row = new RowValues(table);
    this.caseId = table.caseIdIndex();
    this.kommune = table.indexOf("kommune");
  }

  /** Reads all rows of a block. */
  void read(RowBlock block, BlockTally tally) throws IOException {
    while (block.next()) {
      if (block.isPlain()) {
        readPlain(block, tally);
      } else {
        readCells(block.cells(), block.line(), block, tally);
      }
    }
  }

  /** Reads a row of a sheet, or one made from another format. */
  void read(RowSource rows, BlockTally tally) throws IOException {
    RowFault fault = rows.fault();
    madeOf = rows.kilde();
    if (fault == null) {
      readCells(rows.cells(), rows.line(), null, tally);
    } else {
      String[] cells = rows.cells();
      RowGate.Passed passed = gate.pass(cells, rows.line(), tally.file());
      tally.countRead();
      reject(fault, rows.line(), passed.cells(), caseIdByPlace(passed.cells()), tally);
    }
  }

  /** The same as {@link #readCells}, for the many rows that no strings need be made of. */
  private void readPlain(RowBlock block, BlockTally tally) throws IOException {
    if (mayHoldIdentity(block)) {
      readCells(block.cells(), block.line(), block, tally);
      return;
    }
    if (examples.mayHave(block) && examples.has(block.cells())) {
      tally.file().remark("", ExampleRows.remark(), block.line());
      return;
    }
    tally.countRead();
    byte[] utf8 = block.utf8();
    for (int cell = 0; cell < header.size(); cell++) {
      ColumnDef column = header.column(cell);
      if (column != null) {
        CellBytes.read(column, utf8, block.from(cell), block.to(cell), row);
        if (column.index() == kommune || row.state(column.index()) == CellState.UNREADABLE) {
          settle(column, text(block, cell), block.line(), tally);
        }
      }
    }
    RowFault fault = check.find(row);
    if (fault == null) {
      tally.file().accepted(row, block.line());
      sink.accepted(row, block.line(), block.offset(), block.length());
    } else {
      reject(fault, block.line(), block.cells(), caseId(), tally);
    }
  }

  /** True when a cell of a plain row holds what isn't let through as it is. */
  private boolean mayHoldIdentity(RowBlock block) {
    for (int cell = 0; cell < header.size(); cell++) {
      if (cellGate.mayHold(block, cell)) {
        return true;
      }
    }
    return false;
  }

  private static String text(RowBlock block, int cell) {
    int from = block.from(cell);
    return new String(block.utf8(), from, block.to(cell) - from, StandardCharsets.UTF_8);
  }

  private void readCells(String[] raw, long line, @Nullable RowBlock block, BlockTally tally)
      throws IOException {
    RowGate.Passed passed = gate.pass(raw, line, tally.file());
    String[] cells = passed.cells();
    if (passed.changed() && block != null) {
      // Nothing of it may stay in the text of the block, which is kept as a whole.
      block.blot();
    }
    if (examples.has(cells)) {
      tally.file().remark("", ExampleRows.remark(), line);
      return;
    }
    tally.countRead();
    RowFault gated = passed.fault();
    if (gated != null) {
      reject(gated, line, cells, caseIdByPlace(cells), tally);
      return;
    }
    if (cells.length != header.size()) {
      reject(wrongCount(cells), line, cells, caseIdByPlace(cells), tally);
      return;
    }
    for (int cell = 0; cell < cells.length; cell++) {
      ColumnDef column = header.column(cell);
      if (column != null) {
        CellReader.read(column, cells[cell], row);
        settle(column, cells[cell], line, tally);
      }
    }
    RowFault fault = check.find(row);
    if (fault != null) {
      reject(fault, line, cells, caseId(), tally);
      return;
    }
    tally.file().accepted(row, line);
    if (block != null && !passed.changed()) {
      sink.accepted(row, line, block.offset(), block.length());
    } else if (block != null) {
      byte[] text = RawRow.of(cells).getBytes(StandardCharsets.UTF_8);
      sink.accepted(row, line, SpoolLayout.apart(sink.keepApart(text)), text.length);
    } else {
      byte[] text = RawRow.of(cells).getBytes(StandardCharsets.UTF_8);
      sink.accepted(row, line, sink.keep(text), text.length);
    }
  }

  /** What a cell asks for beside its being read. */
  private void settle(ColumnDef column, String cell, long line, BlockTally tally) {
    int index = column.index();
    if (index == kommune && row.hasValue(index)) {
      fillKommune(column, line, tally);
    }
    if (row.state(index) == CellState.UNREADABLE) {
      note(column, Cells.trim(cell), line, tally);
    }
  }

  private void fillKommune(ColumnDef column, long line, BlockTally tally) {
    String written = row.text(column.index());
    if (written.equals(DeliveryReport.UKJENT_KOMMUNE)) {
      return;
    }
    String number = CellReader.kommune(written);
    if (number.isEmpty()) {
      row.setState(column.index(), CellState.UNREADABLE);
    } else {
      if (!number.equals(written)) {
        tally.file().remark(column.name(), IntakeTexts.say("kommunenummer_uten_null"), line);
      }
      row.setText(column.index(), number);
    }
  }

  /**
   * The required columns are told of by the rejected rows; unknown codes are counted everywhere. Of
   * what a conversion says is unknown nothing is amiss.
   */
  private void note(ColumnDef column, String value, long line, BlockTally tally) {
    if (converted && value.equals(ConvertedTable.UKJENT)) {
      return;
    }
    if (column.type() == ColumnType.CODE) {
      tally.file().unknownCode(column, value, line);
    } else if (!column.required()) {
      tally.file().remark(column.name(), check.notRecorded(column), line);
    }
  }

  private void reject(RowFault fault, long line, String[] cells, String sakId, BlockTally tally)
      throws IOException {
    Kilde source = madeOf;
    Reject reject =
        new Reject(
            fileIndex,
            source == null ? file : source.fil(),
            source == null ? line : source.linje(),
            fault.reason(),
            fault.message(),
            fault.column(),
            RawRow.masked(cells));
    tally.reject(reject);
    sink.rejected(reject, sakId);
  }

  private RowFault wrongCount(String[] cells) {
    String message =
        IntakeTexts.say("felt_antall", "felt", cells.length, "overskrift", header.size());
    return new RowFault(RejectReason.FELTANTALL, message, "");
  }

  private String caseId() {
    return caseId >= 0 && row.hasValue(caseId) ? row.text(caseId) : "";
  }

  /** With the wrong number of fields, what stands in the place of {@code sak_id} is a guess. */
  private String caseIdByPlace(String[] cells) {
    int cell = header.cellOf("sak_id");
    String id = cell >= 0 && cell < cells.length ? Cells.trim(cells[cell]) : "";
    return id.length() <= Cells.MAX_ID_LENGTH ? id : "";
  }
}
