package no.tilsynslupe.intake;

import java.io.IOException;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.CellReader;
import no.tilsynslupe.table.CellState;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.RowValues;
import no.tilsynslupe.table.TableDef;

/** Reads one table: gate, typed values, row rules, and where each row goes. Used by one thread. */
final class TableReader {
  private static final int PROGRESS_STEP = 10_000;

  private final TableSource source;
  private final int fileIndex;
  private final int delivery;
  private final Progress progress;
  private final FileTraits traits = new FileTraits();
  private final RowValues row;
  private long read;
  private long rejected;

  TableReader(TableSource source, int fileIndex, int delivery, Progress progress) {
    this.source = source;
    this.fileIndex = fileIndex;
    this.delivery = delivery;
    this.progress = progress;
    this.row = new RowValues(source.table());
  }

  /** Reads every row into the sink, and tells what the file was like. */
  FileReport read(RowSink sink) throws IOException {
    try (RowSource rows = source.open(traits)) {
      if (!rows.next()) {
        throw Unreadable.file(source.name(), "Filen er tom. Den må minst ha en overskriftslinje.");
      }
      Gate.checkHeader(source.name(), rows.line(), rows.cells());
      Header header = Header.of(source.name(), source.table(), rows.cells());
      FileTally tally = new FileTally(source.name(), source.table(), header);
      ExampleRows examples = new ExampleRows(source.table(), header);
      while (rows.next()) {
        Gate.check(source.name(), rows.line(), header, rows.cells());
        if (examples.has(rows.cells())) {
          tally.remark("", ExampleRows.REMARK, rows.line());
        } else {
          read(rows.cells(), rows.line(), header, tally, sink);
        }
      }
      progress.rowsRead(source.name(), read % PROGRESS_STEP);
      return report(header, tally);
    }
  }

  private void read(String[] cells, long line, Header header, FileTally tally, RowSink sink)
      throws IOException {
    if (++read % PROGRESS_STEP == 0) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IOException("reading of " + source.name() + " was interrupted");
      }
      progress.rowsRead(source.name(), PROGRESS_STEP);
    }
    if (cells.length != header.size()) {
      reject(wrongCount(cells, line, header), caseIdByPlace(cells, header), sink);
      return;
    }
    fill(cells, line, header, tally);
    RowCheck.Fault fault = RowCheck.find(row);
    if (fault != null) {
      reject(reject(line, fault.reason(), fault.message(), fault.column(), cells), caseId(), sink);
      return;
    }
    tally.accepted(row);
    sink.accepted(row, line, cells);
  }

  private void fill(String[] cells, long line, Header header, FileTally tally) {
    for (int cell = 0; cell < cells.length; cell++) {
      ColumnDef column = header.column(cell);
      if (column == null) {
        continue;
      }
      CellReader.read(column, cells[cell], row);
      if (column.name().equals("kommune") && row.state(column.index()) == CellState.VALUE) {
        fillKommune(column, line, tally);
      }
      if (row.state(column.index()) == CellState.UNREADABLE) {
        note(column, Cells.trim(cells[cell]), line, tally);
      }
    }
  }

  private void fillKommune(ColumnDef column, long line, FileTally tally) {
    String written = row.text(column.index());
    String kommune = CellReader.kommune(written);
    if (kommune.isEmpty()) {
      row.setState(column.index(), CellState.UNREADABLE);
    } else {
      if (!kommune.equals(written)) {
        tally.remark(column.name(), "Kommunenummeret manglet nullen foran. Den er satt inn.", line);
      }
      row.setText(column.index(), kommune);
    }
  }

  /**
   * The required columns are told of by the rejected rows; unknown codes are counted everywhere.
   */
  private static void note(ColumnDef column, String value, long line, FileTally tally) {
    if (column.type() == ColumnType.CODE) {
      tally.unknownCode(column, value, line);
    } else if (!column.required()) {
      tally.remark(
          column.name(), RowCheck.unreadable(column) + " Den regnes som ikke registrert.", line);
    }
  }

  private void reject(Reject reject, String sakId, RowSink sink) throws IOException {
    rejected++;
    sink.rejected(reject, sakId);
  }

  private Reject wrongCount(String[] cells, long line, Header header) {
    String message =
        "Raden har " + cells.length + " felt, men overskriften har " + header.size() + ".";
    return reject(line, RejectReason.FELTANTALL, message, "", cells);
  }

  private Reject reject(
      long line, RejectReason reason, String message, String column, String[] cells) {
    return new Reject(
        fileIndex, source.name(), line, reason, message, column, RawRow.masked(cells));
  }

  private String caseId() {
    int index = source.table().caseIdIndex();
    return index >= 0 && row.state(index) == CellState.VALUE ? row.text(index) : "";
  }

  /** With the wrong number of fields, what stands in the place of {@code sak_id} is a guess. */
  private static String caseIdByPlace(String[] cells, Header header) {
    int cell = header.cellOf("sak_id");
    String id = cell >= 0 && cell < cells.length ? Cells.trim(cells[cell]) : "";
    return id.length() <= Cells.MAX_ID_LENGTH ? id : "";
  }

  private FileReport report(Header header, FileTally tally) {
    if (traits.doubleEncodedLine() > 0) {
      tally.remark(
          "", "Tegn som «Ã¸» tyder på at teksten er kodet to ganger.", traits.doubleEncodedLine());
    }
    TableDef table = source.table();
    Tabell id = table.id();
    return new FileReport(
        fileIndex,
        delivery,
        source.name(),
        id,
        traits.encoding(),
        traits.separator(),
        read,
        rejected,
        0,
        tally.columns(),
        header.unknown(),
        tally.unknownCodes(),
        tally.remarks());
  }
}
