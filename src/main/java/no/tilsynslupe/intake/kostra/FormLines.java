package no.tilsynslupe.intake.kostra;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import no.tilsynslupe.intake.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in ISO-8859-1: one byte, one column. Lines end in LF or CRLF, and are
 * numbered as an editor shows them, blank ones counted. Never holds more than one line, and refuses
 * one that is longer than any record could be.
 */
final class FormLines implements Closeable {
  /** Far beyond any record, also one in UTF-8; short enough to be held. */
  private static final int LONGEST_LINE = 1024;

  private static final int END_OF_FILE_OF_DOS = 0x1A;

  private static final int FIRST_PRINTABLE = 0x20;

  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String file;
  private final InputStream in;
  private final byte[] buffer = new byte[LONGEST_LINE];
  private int length;
  private long line;
  private boolean ended;

  FormLines(String file, InputStream in) {
    this.file = file;
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line that isn't blank, or null at the end. */
  @Nullable String next() throws IOException {
    while (!ended) {
      read();
      if (line == 1) {
        dropMark();
      }
      if (length > 0 && !isBlank()) {
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
      }
    }
    return null;
  }

  /** Number of the line last returned, from 1. */
  long line() {
    return line;
  }

  private void read() throws IOException {
    line++;
    length = 0;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (b < FIRST_PRINTABLE && b != '\r') {
        if (b == END_OF_FILE_OF_DOS && length == 0 && in.read() < 0) {
          break;
        }
        throw control(b);
      }
      if (length == LONGEST_LINE) {
        throw Unreadable.file(
            file,
            KostraTexts.say(
                "linje_for_lang",
                "linje",
                Long.toString(line),
                "lengde",
                Integer.toString(LONGEST_LINE)));
      }
      buffer[length++] = (byte) b;
      b = in.read();
    }
    ended = b != '\n';
    dropReturns();
  }

  /** A CR at either end of a line is of the line end; one inside is no character of a record. */
  private void dropReturns() {
    if (length > 0 && buffer[length - 1] == '\r') {
      length--;
    }
    if (length > 0 && buffer[0] == '\r') {
      drop(1);
    }
    for (int i = 0; i < length; i++) {
      if (buffer[i] == '\r') {
        throw Unreadable.file(file, KostraTexts.say("vognretur", "linje", Long.toString(line)));
      }
    }
  }

  /** A mark of UTF-8 harms nothing when all else is plain. */
  private void dropMark() {
    boolean marked = length >= UTF_8_MARK.length;
    for (int i = 0; marked && i < UTF_8_MARK.length; i++) {
      marked = buffer[i] == UTF_8_MARK[i];
    }
    if (marked) {
      drop(UTF_8_MARK.length);
    }
  }

  private void drop(int count) {
    length -= count;
    System.arraycopy(buffer, count, buffer, 0, length);
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (buffer[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  private RuntimeException control(int b) {
    if (b == '\t') {
      return Unreadable.file(
          file,
          KostraTexts.say(
              "tabulator", "linje", Long.toString(line), "posisjon", Integer.toString(length + 1)));
    }
    if (b == 0) {
      return Unreadable.file(file, KostraTexts.say("byte_null", "linje", Long.toString(line)));
    }
    return Unreadable.file(
        file,
        KostraTexts.say(
            "ikke_tekst", "linje", Long.toString(line), "posisjon", Integer.toString(length + 1)));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
