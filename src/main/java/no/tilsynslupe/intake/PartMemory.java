package no.tilsynslupe.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a part of the spool needs while it is open. Kept from part to part: arrays of megabytes that
 * come and go would cost the collector of garbage more than all the rest.
 */
final class PartMemory {
  private final CaseIndex index = new CaseIndex();
  private final RowBuffers buffers = new RowBuffers();
  private byte[] bytes = {};
  private int length;

  /** Makes room for so many bytes of records, and forgets what was there. */
  void begin(int size) {
    index.clear();
    length = 0;
    if (bytes.length < size) {
      // Parts are about equally large: a little more, and the next ones fit.
      bytes = new byte[size + size / 8];
    }
  }

  /** Reads a file behind the ones before it, and tells where it begins. */
  int read(Path file, int size) throws IOException {
    int from = length;
    try (InputStream in = Files.newInputStream(file)) {
      if (in.readNBytes(bytes, from, size) < size) {
        throw new EOFException(file.toString());
      }
    }
    length += size;
    return from;
  }

  byte[] bytes() {
    return bytes;
  }

  CaseIndex index() {
    return index;
  }

  RowBuffers buffers() {
    return buffers;
  }
}
