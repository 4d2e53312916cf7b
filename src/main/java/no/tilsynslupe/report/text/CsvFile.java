package no.tilsynslupe.report.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.tilsynslupe.report.file.Utf8File;

/**
 * A CSV file as the outputs are: UTF-8 with byte order mark, semicolons, RFC 4180, CRLF. A cell is
 * quoted where a reader could otherwise take it for something else. A cell that a spreadsheet would
 * take for a formula gets a leading apostrophe.
 */
final class CsvFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char SEPARATOR = ';';
  private static final char QUOTE = '"';

  /** Up to this character, which begins comments, the first of a cell may mean something. */
  private static final char LAST_DOUBTFUL = '#';

  private final Utf8File file;

  private CsvFile(Utf8File file) {
    this.file = file;
  }

  static CsvFile create(Path path, String... header) throws IOException {
    Utf8File file = Utf8File.create(path);
    file.write(BYTE_ORDER_MARK);
    CsvFile csv = new CsvFile(file);
    csv.row((Object[]) header);
    return csv;
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if the file can't be written, so that it can be called from a
   *     reader's loop
   */
  void row(Object... cells) {
    try {
      for (int i = 0; i < cells.length; i++) {
        if (i > 0) {
          file.write(SEPARATOR);
        }
        String cell = guarded(cells[i].toString());
        if (needsQuotes(cell, i == 0)) {
          quoted(cell);
        } else {
          file.write(cell);
        }
      }
      file.write("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /**
   * @param first whether it is the first of its row: an empty one alone would be an empty line
   */
  private static boolean needsQuotes(String cell, boolean first) {
    int length = cell.length();
    if (length == 0) {
      return first;
    }
    if (cell.charAt(0) <= LAST_DOUBTFUL || cell.charAt(length - 1) <= ' ') {
      return true;
    }
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c <= SEPARATOR && (c == SEPARATOR || c == QUOTE || c == '\n' || c == '\r')) {
        return true;
      }
    }
    return false;
  }

  private void quoted(String cell) throws IOException {
    file.write(QUOTE);
    int from = 0;
    for (int quote = cell.indexOf(QUOTE); quote >= 0; quote = cell.indexOf(QUOTE, quote + 1)) {
      file.write(cell, from, quote + 1 - from);
      // Once more: that is how it is told from the end of the cell.
      from = quote;
    }
    file.write(cell, from, cell.length() - from);
    file.write(QUOTE);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
