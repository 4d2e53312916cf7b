package no.tilsynslupe.intake;

import java.util.Arrays;
import no.tilsynslupe.table.RowValues;

/** A record of the spool: a row of a case, or the mark that one was rejected. */
final class SpooledRow {
  private final int file;
  private final String sakId;
  private final boolean rejected;
  private final byte[] bytes;
  private final int payload;
  private final int end;
  private final long line;
  private final long rowOffset;
  private final int rowLength;

  /** Reads the record that stands between two places of an array, which is kept. */
  SpooledRow(int file, byte[] bytes, int from, int end) {
    ByteCursor in = new ByteCursor(bytes, from);
    this.file = file;
    this.bytes = bytes;
    this.end = end;
    this.rejected = in.get() == SpoolWriter.REJECTED;
    this.sakId = in.getText();
    this.line = rejected ? 0 : in.getUnsigned();
    this.rowOffset = rejected ? 0 : in.getUnsigned();
    this.rowLength = rejected ? 0 : Math.toIntExact(in.getUnsigned());
    this.payload = in.position();
  }

  int file() {
    return file;
  }

  String sakId() {
    return sakId;
  }

  /** True for the mark that a row of the case was rejected. */
  boolean rejected() {
    return rejected;
  }

  long line() {
    return line;
  }

  /** Where the row as it stood begins in the file of rows. */
  long rowOffset() {
    return rowOffset;
  }

  int rowLength() {
    return rowLength;
  }

  /** The typed values as bytes: equal for equal values. */
  byte[] content() {
    return Arrays.copyOfRange(bytes, payload, end);
  }

  /** Fills the typed values. */
  void decode(RowValues row) {
    RecordCodec.read(new ByteCursor(bytes, payload), sakId, row);
  }

  /** Equal values, whatever the line. */
  boolean sameContent(SpooledRow other) {
    return Arrays.equals(bytes, payload, end, other.bytes, other.payload, other.end);
  }
}
