package no.tilsynslupe.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The records of one input file in one part: in memory when they are few, else read one by one. */
final class Segment implements Closeable {
  private final int file;
  private final Path path;
  private final byte @Nullable [] bytes;
  private @Nullable FileChannel channel;

  /** Called for each record, with the place of its content and the hash of its case. */
  interface Visitor {
    void record(long offset, int length, long caseHash);
  }

  Segment(int file, Path path, boolean inMemory) throws IOException {
    this.file = file;
    this.path = path;
    this.bytes = inMemory ? Files.readAllBytes(path) : null;
  }

  int file() {
    return file;
  }

  void visit(Visitor visitor) throws IOException {
    if (bytes == null) {
      visitStored(visitor);
    } else {
      ByteCursor in = new ByteCursor(bytes, 0);
      while (in.position() < bytes.length) {
        int length = in.getLength();
        visitor.record(in.position(), length, SpooledRow.caseHash(bytes, in.position()));
        in.skip(length);
      }
    }
  }

  private void visitStored(Visitor visitor) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      long offset = 0;
      int first;
      while ((first = in.read()) >= 0) {
        int length = first & 0x7F;
        int frame = 1;
        for (int b = first; (b & 0x80) != 0; frame++) {
          b = in.read();
          length |= (b & 0x7F) << (7 * frame);
        }
        byte[] record = in.readNBytes(length);
        if (record.length < length) {
          throw new EOFException(path.toString());
        }
        visitor.record(offset + frame, length, SpooledRow.caseHash(record, 0));
        offset += frame + length;
      }
    }
  }

  SpooledRow read(long offset, int length) throws IOException {
    if (bytes != null) {
      int from = Math.toIntExact(offset);
      return new SpooledRow(file, bytes, from, from + length);
    }
    ByteBuffer buffer = ByteBuffer.allocate(length);
    FileChannel from = channel;
    if (from == null) {
      from = FileChannel.open(path, StandardOpenOption.READ);
      channel = from;
    }
    while (buffer.hasRemaining()) {
      if (from.read(buffer, offset + buffer.position()) < 0) {
        throw new EOFException(path.toString());
      }
    }
    return new SpooledRow(file, buffer.array(), 0, length);
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
