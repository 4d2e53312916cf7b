package no.tilsynslupe.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.table.RowValues;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one input file to the spool. Used by one thread. */
final class SpoolWriter implements Closeable {
  /** Kinds of records in a segment. */
  static final int ROW = 0;

  /** A row of the case was rejected, so its table is incomplete for the case. */
  static final int REJECTED = 1;

  /** 64 parts of this make 1 MiB a file being read. */
  private static final int PART_BUFFER = 1 << 14;

  private static final int BUFFER = 1 << 16;

  private final SpoolLayout layout;
  private final int file;
  private final @Nullable OutputStream[] parts = new OutputStream[SpoolLayout.PARTS];
  private final ByteSink record = new ByteSink();
  private final ByteSink frame = new ByteSink();
  private @Nullable OutputStream rows;
  private @Nullable OutputStream rejects;
  private long rowOffset;

  SpoolWriter(SpoolLayout layout, int file) {
    this.layout = layout;
    this.file = file;
  }

  /** Stores an accepted row, typed and as it stood. */
  void row(String sakId, long line, RowValues values, String raw) throws IOException {
    byte[] rawBytes = raw.getBytes(StandardCharsets.UTF_8);
    record.clear();
    record.put(ROW);
    record.putText(sakId);
    record.putUnsigned(line);
    record.putUnsigned(rowOffset);
    record.putUnsigned(rawBytes.length);
    RecordCodec.write(values, record);
    writeRecord(sakId);
    OutputStream out = rows == null ? open(layout.rows(file), BUFFER) : rows;
    rows = out;
    out.write(rawBytes);
    rowOffset += rawBytes.length;
  }

  /** Stores that a row of the case was rejected. */
  void rejectedOf(String sakId) throws IOException {
    record.clear();
    record.put(REJECTED);
    record.putText(sakId);
    writeRecord(sakId);
  }

  /** Stores a rejected row. */
  void reject(Reject reject) throws IOException {
    record.clear();
    RejectCodec.write(reject, record);
    OutputStream out = rejects == null ? open(layout.rejects(file), BUFFER) : rejects;
    rejects = out;
    writeFramed(out);
  }

  private void writeRecord(String sakId) throws IOException {
    int part = CaseHash.part(CaseHash.of(sakId), SpoolLayout.PARTS);
    OutputStream out = parts[part];
    if (out == null) {
      out = open(layout.segment(part, file), PART_BUFFER);
      parts[part] = out;
    }
    writeFramed(out);
  }

  private void writeFramed(OutputStream out) throws IOException {
    frame.clear();
    frame.putUnsigned(record.length());
    frame.writeTo(out);
    record.writeTo(out);
  }

  private static OutputStream open(Path path, int buffer) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(path), buffer);
  }

  @Override
  public void close() throws IOException {
    for (OutputStream part : parts) {
      if (part != null) {
        part.close();
      }
    }
    if (rows != null) {
      rows.close();
    }
    if (rejects != null) {
      rejects.close();
    }
  }
}
