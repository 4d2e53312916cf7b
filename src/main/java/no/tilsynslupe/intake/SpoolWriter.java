package no.tilsynslupe.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of one input file to the spool. Safe for any thread, except that rejected rows
 * are to be written in their order.
 */
final class SpoolWriter implements Closeable {
  /** Kinds of records in a segment. */
  static final int ROW = 0;

  /** A row of the case was rejected, so its table is incomplete for the case. */
  static final int REJECTED = 1;

  private static final int BUFFER = 1 << 16;

  private final SpoolLayout layout;
  private final int file;
  private final @Nullable OutputStream[] parts = new OutputStream[SpoolLayout.PARTS];
  private final ByteSink record = new ByteSink();
  private final ByteSink framed = new ByteSink();
  private @Nullable FileChannel rows;
  private @Nullable OutputStream rejects;
  private @Nullable OutputStream changed;
  private long kept;
  private long changedBytes;

  SpoolWriter(SpoolLayout layout, int file) {
    this.layout = layout;
    this.file = file;
  }

  /** Adds whole records to a part. */
  synchronized void add(int part, ByteSink records) throws IOException {
    OutputStream out = parts[part];
    if (out == null) {
      // Not buffered: what comes is a buffer's content already.
      Files.createDirectories(layout.part(part));
      out = Files.newOutputStream(layout.segment(part, file));
      parts[part] = out;
    }
    records.writeTo(out);
  }

  /** Keeps rows as they stood in the file, at their place in it; the gate has seen them all. */
  void keep(ByteBuffer text, long offset) throws IOException {
    FileChannel out = rows();
    long at = offset;
    while (text.hasRemaining()) {
      at += out.write(text, at);
    }
  }

  /** Keeps a row as it stood in a sheet, and tells at which place. */
  synchronized long keep(byte[] text) throws IOException {
    long offset = kept;
    keep(ByteBuffer.wrap(text), offset);
    kept += text.length;
    return offset;
  }

  /** Keeps a row that the gate changed, and tells at which place. */
  synchronized long keepApart(byte[] text) throws IOException {
    OutputStream out = changed;
    if (out == null) {
      out = new BufferedOutputStream(Files.newOutputStream(layout.changedRows(file)), BUFFER);
      changed = out;
    }
    long place = changedBytes;
    out.write(text);
    changedBytes += text.length;
    return place;
  }

  private synchronized FileChannel rows() throws IOException {
    FileChannel open = rows;
    if (open == null) {
      open =
          FileChannel.open(layout.rows(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      rows = open;
    }
    return open;
  }

  /** Stores a rejected row. */
  synchronized void reject(Reject reject) throws IOException {
    OutputStream out = rejects;
    if (out == null) {
      out = new BufferedOutputStream(Files.newOutputStream(layout.rejects(file)), BUFFER);
      rejects = out;
    }
    record.clear();
    RejectCodec.write(reject, record);
    framed.clear();
    framed.putFramed(record);
    framed.writeTo(out);
  }

  /** Removes everything that was written, so that the file can be read anew. */
  synchronized void discard() throws IOException {
    close();
    for (int part = 0; part < SpoolLayout.PARTS; part++) {
      Files.deleteIfExists(layout.segment(part, file));
      parts[part] = null;
    }
    for (Path path :
        new Path[] {layout.rows(file), layout.changedRows(file), layout.rejects(file)}) {
      Files.deleteIfExists(path);
    }
    rows = null;
    rejects = null;
    changed = null;
    kept = 0;
    changedBytes = 0;
  }

  @Override
  public synchronized void close() throws IOException {
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
    if (changed != null) {
      changed.close();
    }
  }
}
