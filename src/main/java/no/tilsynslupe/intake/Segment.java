package no.tilsynslupe.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
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

  /** Called for each record, with the place of its content. */
  interface Visitor {
    void record(long offset, int length, String sakId) throws IOException;
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
    try (InputStream in = open()) {
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
        ByteCursor cursor = new ByteCursor(record, 1);
        visitor.record(offset + frame, length, cursor.getText());
        offset += frame + length;
      }
    }
  }

  private InputStream open() throws IOException {
    return bytes == null
        ? new BufferedInputStream(Files.newInputStream(path), 1 << 16)
        : new ByteArrayInputStream(bytes);
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
