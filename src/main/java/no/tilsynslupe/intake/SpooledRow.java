package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import no.tilsynslupe.table.RowValues;

/** A record of the spool: a row of a case, or the mark that one was rejected. */
final class SpooledRow {
  /** The order of the rows in the deliveries. */
  static final Comparator<SpooledRow> ORDER =
      Comparator.comparingInt(SpooledRow::file).thenComparingLong(SpooledRow::line);

  private final int file;
  private final boolean rejected;
  private final byte[] bytes;
  private final int id;
  private final int idEnd;
  private final int payload;
  private final int end;
  private final long line;
  private final long rowOffset;
  private final int rowLength;
  private final int keyHash;

  /** Reads the record that stands between two places of an array, which is kept. */
  SpooledRow(int file, byte[] bytes, int from, int end) {
    ByteCursor in = new ByteCursor(bytes, from);
    this.file = file;
    this.bytes = bytes;
    this.end = end;
    this.rejected = in.get() == SpoolWriter.REJECTED;
    int idLength = in.getLength();
    this.id = in.position();
    this.idEnd = id + idLength;
    in.skip(idLength);
    this.line = rejected ? 0 : in.getUnsigned();
    this.rowOffset = rejected ? 0 : in.getUnsigned();
    this.rowLength = rejected ? 0 : in.getLength();
    this.keyHash = rejected ? 0 : in.getInt();
    this.payload = in.position();
  }

  /** The hash of the case of the record that begins there. */
  static long caseHash(byte[] bytes, int from) {
    ByteCursor in = new ByteCursor(bytes, from + 1);
    int length = in.getLength();
    return CaseHash.of(bytes, in.position(), in.position() + length);
  }

  int file() {
    return file;
  }

  String sakId() {
    return new String(bytes, id, idEnd - id, StandardCharsets.UTF_8);
  }

  boolean isOfSameId(SpooledRow other) {
    return Arrays.equals(bytes, id, idEnd, other.bytes, other.id, other.idEnd);
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

  /** Rows with the same key in their case and table have the same; others hardly ever. */
  int keyHash() {
    return keyHash;
  }

  /** The typed values as bytes: equal for equal values. */
  byte[] content() {
    return Arrays.copyOfRange(bytes, payload, end);
  }

  /** Fills the typed values; {@code sak_id}, which all rows of a case share, is given. */
  void decode(RecordCodec codec, String sakId, RowValues row) {
    codec.read(bytes, payload, sakId, row);
  }

  /** Equal values, whatever the line. */
  boolean sameContent(SpooledRow other) {
    return Arrays.equals(bytes, payload, end, other.bytes, other.payload, other.end);
  }
}
