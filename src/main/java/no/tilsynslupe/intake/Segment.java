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
  private final int begin;
  private final int end;
  private @Nullable FileChannel channel;

  /** Called for each record, with the place of its content and the hash of its case. */
  interface Visitor {
    void record(long offset, int length, int caseHash);
  }

  private Segment(int file, Path path, byte @Nullable [] bytes, int begin, int end) {
    this.file = file;
    this.path = path;
    this.bytes = bytes;
    this.begin = begin;
    this.end = end;
  }

  /** Records that stay in their file. */
  static Segment stored(int file, Path path) {
    return new Segment(file, path, null, 0, 0);
  }

  /** Records that are read into the memory at once. */
  static Segment inMemory(int file, Path path, PartMemory memory) throws IOException {
    int size = Math.toIntExact(Files.size(path));
    int begin = memory.read(path, size);
    return new Segment(file, path, memory.bytes(), begin, begin + size);
  }

  void visit(Visitor visitor) throws IOException {
    if (bytes == null) {
      visitStored(visitor);
    } else {
      ByteCursor in = new ByteCursor(bytes, begin);
      while (in.position() < end) {
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
