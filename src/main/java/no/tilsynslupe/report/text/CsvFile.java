package no.tilsynslupe.report.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.workbook.FormulaLike;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file as the outputs are: UTF-8 with byte order mark, semicolons, RFC 4180, CRLF. A cell
 * that a spreadsheet would take for a formula gets a leading apostrophe.
 */
final class CsvFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** Bytes handed to the disk at a time: a country's findings are hundreds of megabytes. */
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;

  /** A row at a time: a writer that takes a letter at a time is most of the cost of a row. */
  private final StringBuilder row = new StringBuilder();

  private final CSVPrinter printer;

  private CsvFile(OutputStream out) throws IOException {
    this.out = out;
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    this.printer = new CSVPrinter(row, format);
  }

  static CsvFile create(Path file, String... header) throws IOException {
    CsvFile csv = new CsvFile(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
    csv.row.append(BYTE_ORDER_MARK);
    csv.write((Object[]) header);
    return csv;
  }

  private void write(Object... cells) throws IOException {
    for (Object cell : cells) {
      printer.print(cell);
    }
    printer.println();
    // Half a character becomes a question mark; the file isn't given up for it.
    out.write(row.toString().getBytes(StandardCharsets.UTF_8));
    row.setLength(0);
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if the file can't be written, so that it can be called from a
   *     reader's loop
   */
  void row(Object... cells) {
    try {
      Object[] guarded = new Object[cells.length];
      for (int i = 0; i < cells.length; i++) {
        guarded[i] = FormulaLike.guarded(cells[i].toString());
      }
      write(guarded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
