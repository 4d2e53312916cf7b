package no.tilsynslupe.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A record of the spool: a row of a case, or the mark that one was rejected.
 *
 * <p>First the kind, a hash of the case, a hash of the row's key, the line and the {@code sak_id};
 * then, of a row, its typed values, and last where it stands as it was read.
 */
final class SpooledRow {
  /** The order of the rows in the deliveries. */
  static final Comparator<SpooledRow> ORDER =
      (one, other) ->
          one.file != other.file
              ? Integer.compare(one.file, other.file)
              : Long.compare(one.line, other.line);

  /** Bytes of the offset and the length of the row as it was read, at the end of a record. */
  static final int TAIL = Long.BYTES + Integer.BYTES;

  private final int file;
  private final boolean rejected;
  private final byte[] bytes;
  private final int id;
  private final int payload;
  private final int end;
  private final int keyHash;
  private final long line;

  /** Reads the record that stands between two places of an array, which is kept. */
  SpooledRow(int file, byte[] bytes, int from, int end) {
    ByteCursor in = new ByteCursor(bytes, from);
    this.file = file;
    this.bytes = bytes;
    this.rejected = in.get() == SpoolWriter.REJECTED;
    in.skip(Integer.BYTES);
    this.keyHash = in.getInt();
    this.line = in.getUnsigned();
    int idLength = in.getLength();
    this.id = in.position();
    this.payload = id + idLength;
    this.end = rejected ? end : end - TAIL;
  }

  /** The hash of the case of the record that begins there. */
  static int caseHash(byte[] bytes, int from) {
    return ByteCursor.intAt(bytes, from + 1);
  }

  int file() {
    return file;
  }

  String sakId() {
    return new String(bytes, id, payload - id, StandardCharsets.UTF_8);
  }

  boolean isOfSameId(SpooledRow other) {
    return Arrays.equals(bytes, id, payload, other.bytes, other.id, other.payload);
  }

  /** True for the mark that a row of the case was rejected. */
  boolean rejected() {
    return rejected;
  }

  /** 0 for the mark that a row was rejected, which so stands before the rows of its file. */
  long line() {
    return line;
  }

  /** Where the row as it stood begins in the file of rows. */
  long rowOffset() {
    return ByteCursor.longAt(bytes, end);
  }

  int rowLength() {
    return ByteCursor.intAt(bytes, end + Long.BYTES);
  }

  /** Rows with the same key in their case and table have the same; others hardly ever. */
  int keyHash() {
    return keyHash;
  }

  /** The typed values as bytes: equal for equal values. */
  byte[] content() {
    return Arrays.copyOfRange(bytes, payload, end);
  }

  /** Moves to the typed values of this row. */
  void decode(RecordValues values) {
    values.read(bytes, payload);
  }

  /** Equal values, whatever the line. */
  boolean sameContent(SpooledRow other) {
    return Arrays.equals(bytes, payload, end, other.bytes, other.payload, other.end);
  }
}
