package no.tilsynslupe.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CSV file in the making: semicolons, UTF-8, quotes where a cell needs them. */
public final class CsvBytes implements Closeable {
  private static final int SIZE = 1 << 16;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int length;
  private boolean rowBegun;

  public CsvBytes(Path file) throws IOException {
    this.out = Files.newOutputStream(file);
  }

  public void cell(String text) throws IOException {
    if (rowBegun) {
      put((byte) ';');
    }
    rowBegun = true;
    if (needsQuotes(text)) {
      put((byte) '"');
      encode(text.replace("\"", "\"\""));
      put((byte) '"');
    } else {
      encode(text);
    }
  }

  public void endRow() throws IOException {
    put((byte) '\n');
    rowBegun = false;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  private void encode(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        // Outside the basic plane: rare enough for the library.
        for (byte b : text.substring(i).getBytes(StandardCharsets.UTF_8)) {
          put(b);
        }
        return;
      }
      if (c < 0x80) {
        put((byte) c);
      } else if (c < 0x800) {
        put((byte) (0xC0 | (c >> 6)));
        put((byte) (0x80 | (c & 0x3F)));
      } else {
        put((byte) (0xE0 | (c >> 12)));
        put((byte) (0x80 | ((c >> 6) & 0x3F)));
        put((byte) (0x80 | (c & 0x3F)));
      }
    }
  }

  private void put(byte b) throws IOException {
    if (length == SIZE) {
      flush();
    }
    buffer[length++] = b;
  }

  private void flush() throws IOException {
    out.write(buffer, 0, length);
    length = 0;
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }
}
