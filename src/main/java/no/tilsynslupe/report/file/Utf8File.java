package no.tilsynslupe.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file in UTF-8, for texts of some hundred megabytes: characters become bytes in one step,
 * and nobody is locked out, since one thread writes it. Half a pair of surrogates becomes a
 * question mark.
 */
public final class Utf8File extends Writer {

  private static final int SIZE = 1 << 16;

  /** A character takes at most so many bytes, a pair of them four. */
  private static final int BYTES_A_CHARACTER = 3;

  /** Characters that find room whatever they are, and half a pair from before them. */
  private static final int PORTION = SIZE / BYTES_A_CHARACTER - 1;

  private final OutputStream out;
  private final byte[] bytes = new byte[SIZE];
  private int used;
  private char firstHalf;

  private Utf8File(OutputStream out) {
    this.out = out;
  }

  /** Opens the file, empty. */
  public static Utf8File create(Path file) throws IOException {
    return new Utf8File(Files.newOutputStream(file));
  }

  @Override
  public void write(int c) throws IOException {
    room(1);
    if (c < 0x80 && firstHalf == 0) {
      bytes[used++] = (byte) c;
    } else {
      used = put((char) c, used);
    }
  }

  @Override
  public void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int end = from + length;
    for (int start = from; start < end; start += PORTION) {
      int stop = Math.min(end, start + PORTION);
      room(stop - start);
      int at = used;
      for (int i = start; i < stop; i++) {
        char c = text.charAt(i);
        if (c < 0x80 && firstHalf == 0) {
          bytes[at++] = (byte) c;
        } else {
          at = put(c, at);
        }
      }
      used = at;
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(String.valueOf(text, from, length));
  }

  private void room(int characters) throws IOException {
    if ((characters + 1) * BYTES_A_CHARACTER > SIZE - used) {
      drain();
    }
  }

  /** Puts a character at a place among the bytes, and gives the place after it. */
  private int put(char c, int place) {
    int at = place;
    if (firstHalf != 0) {
      char first = firstHalf;
      firstHalf = 0;
      if (Character.isLowSurrogate(c)) {
        int point = Character.toCodePoint(first, c);
        bytes[at++] = (byte) (0xF0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (point & 0x3F));
        return at;
      }
      bytes[at++] = '?';
    }
    if (c < 0x80) {
      bytes[at++] = (byte) c;
    } else if (c < 0x800) {
      bytes[at++] = (byte) (0xC0 | (c >> 6));
      bytes[at++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isHighSurrogate(c)) {
      firstHalf = c;
    } else if (Character.isLowSurrogate(c)) {
      bytes[at++] = '?';
    } else {
      bytes[at++] = (byte) (0xE0 | (c >> 12));
      bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[at++] = (byte) (0x80 | (c & 0x3F));
    }
    return at;
  }

  private void drain() throws IOException {
    out.write(bytes, 0, used);
    used = 0;
  }

  @Override
  public void flush() throws IOException {
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (firstHalf != 0) {
        room(1);
        firstHalf = 0;
        bytes[used++] = '?';
      }
      drain();
    }
  }
}
