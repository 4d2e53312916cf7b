package no.tilsynslupe.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import no.tilsynslupe.intake.Unreadable;

/**
 * Reads all bytes of a file once and decides its encoding: UTF-8 where every byte of it is,
 * Windows-1252 where nothing in it is, and a refusal where UTF-8 has broken bytes in it. Source:
 * the reading rules of the case export.
 *
 * <p>"Nothing of it is UTF-8" means: no sequence for a letter that Norwegian texts use. In
 * Windows-1252 such a sequence would be {@code Ã} or {@code Â} before a sign, which nobody writes.
 */
final class EncodingScan {
  private static final int BUFFER = 1 << 16;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final String file;
  private long line = 1;
  private boolean afterReturn;
  private long bytes;

  /** Sequences that only UTF-8 text has, other multi-byte sequences, and broken bytes. */
  private long norwegian;

  private long others;
  private long broken;
  private long brokenLine;
  private long notWindowsLine;

  /** The sequence being read: its first byte, and how many bytes are missing. */
  private int lead;

  private int missing;

  private EncodingScan(String file) {
    this.file = file;
  }

  /** The encoding of the file. */
  static Charset scan(String file, InputStream in) throws IOException {
    return new EncodingScan(file).run(in);
  }

  private Charset run(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int bom = 0;
    int read = in.readNBytes(buffer, 0, BUFFER);
    refuseUtf16(buffer, read);
    if (read >= 3
        && (buffer[0] & 0xFF) == 0xEF
        && (buffer[1] & 0xFF) == 0xBB
        && (buffer[2] & 0xFF) == 0xBF) {
      bom = 3;
    }
    int from = bom;
    while (read > 0) {
      for (int i = from; i < read; i++) {
        accept(buffer[i] & 0xFF);
      }
      bytes += read - from;
      from = 0;
      read = in.readNBytes(buffer, 0, BUFFER);
    }
    breakOff();
    if (bytes == 0) {
      throw Unreadable.empty(file);
    }
    return charset(bom);
  }

  private void refuseUtf16(byte[] start, int length) {
    if (length < 2) {
      return;
    }
    int mark = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
    if (mark == 0xFEFF || mark == 0xFFFE) {
      throw Unreadable.file(file, CsvTexts.say("utf16"));
    }
  }

  private Charset charset(int bom) {
    if (broken == 0) {
      return StandardCharsets.UTF_8;
    }
    boolean mostlyUtf8 = bom > 0 || norwegian > 0 || others > broken;
    if (mostlyUtf8) {
      throw Unreadable.file(
          file, CsvTexts.say("odelagte_tegn", "linje", Long.toString(brokenLine)));
    }
    if (notWindowsLine > 0) {
      throw Unreadable.file(
          file, CsvTexts.say("ukjent_tegnsett", "linje", Long.toString(notWindowsLine)));
    }
    return WINDOWS_1252;
  }

  private void accept(int b) {
    if (missing > 0) {
      if ((b & 0xC0) == 0x80 && continues(b)) {
        missing--;
        if (missing == 0) {
          complete();
        }
        return;
      }
      breakOff();
    }
    if (b < 0x80) {
      ascii(b);
    } else {
      begin(b);
    }
  }

  private void ascii(int b) {
    if (b == '\n') {
      line += afterReturn ? 0 : 1;
      afterReturn = false;
    } else {
      afterReturn = b == '\r';
      line += afterReturn ? 1 : 0;
      if (b == 0) {
        throw Unreadable.file(file, CsvTexts.say("nul_tegn", "linje", Long.toString(line)));
      }
    }
  }

  private void begin(int b) {
    afterReturn = false;
    noteWindows(b);
    lead = b;
    if (b >= 0xC2 && b <= 0xDF) {
      missing = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      missing = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      missing = 3;
    } else {
      bad();
    }
  }

  /** The second byte of a sequence has narrower bounds: no overlong forms, no surrogates. */
  private boolean continues(int b) {
    noteWindows(b);
    boolean second =
        (lead >= 0xF0 && missing == 3) || (lead >= 0xE0 && lead <= 0xEF && missing == 2);
    if (!second) {
      return true;
    }
    return switch (lead) {
      case 0xE0 -> b >= 0xA0;
      case 0xED -> b <= 0x9F;
      case 0xF0 -> b >= 0x90;
      case 0xF4 -> b <= 0x8F;
      default -> true;
    };
  }

  private void complete() {
    if (lead == 0xC2 || lead == 0xC3 || lead == 0xE2) {
      norwegian++;
    } else {
      others++;
    }
  }

  private void breakOff() {
    if (missing > 0) {
      missing = 0;
      bad();
    }
  }

  private void bad() {
    broken++;
    if (brokenLine == 0) {
      brokenLine = line;
    }
  }

  /** Five bytes mean nothing in Windows-1252. */
  private void noteWindows(int b) {
    boolean undefined = b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
    if (undefined && notWindowsLine == 0) {
      notWindowsLine = line;
    }
  }
}
