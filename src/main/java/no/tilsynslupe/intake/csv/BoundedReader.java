package no.tilsynslupe.intake.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a record that never ends: an unclosed quote in a large file would else be gathered in
 * memory until there is none left.
 */
final class BoundedReader extends FilterReader {
  /** Characters of one record; the longest sane text is a few thousand. */
  static final long MAX_RECORD = 16_000_000;

  private long sinceRecord;

  BoundedReader(Reader in) {
    super(in);
  }

  /** To be called after each record. */
  void recordDone() {
    sinceRecord = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    sinceRecord += read;
    if (sinceRecord > MAX_RECORD) {
      throw new RecordTooLongException();
    }
  }

  /** A record is longer than any sane one. */
  static final class RecordTooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
