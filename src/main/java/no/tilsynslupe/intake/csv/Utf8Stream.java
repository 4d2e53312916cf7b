package no.tilsynslupe.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of an encoding with one byte a character, as UTF-8. */
final class Utf8Stream extends InputStream {
  private final InputStream in;

  /** For each byte, its character in UTF-8. */
  private final byte[][] utf8 = new byte[256][];

  private byte[] current = {};
  private int at;

  Utf8Stream(InputStream in, Charset charset) {
    this.in = in;
    for (int b = 0; b < utf8.length; b++) {
      utf8[b] = new String(new byte[] {(byte) b}, charset).getBytes(StandardCharsets.UTF_8);
    }
  }

  @Override
  public int read() throws IOException {
    if (at == current.length) {
      int b = in.read();
      if (b < 0) {
        return -1;
      }
      current = utf8[b];
      at = 0;
    }
    return current[at++] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int b = read();
      if (b < 0) {
        break;
      }
      into[offset + count] = (byte) b;
      count++;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
