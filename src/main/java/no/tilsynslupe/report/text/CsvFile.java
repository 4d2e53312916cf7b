package no.tilsynslupe.report.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import no.tilsynslupe.report.TextFile;
import no.tilsynslupe.workbook.FormulaLike;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file as the outputs are: UTF-8 with byte order mark, semicolons, RFC 4180, CRLF. A cell
 * that a spreadsheet would take for a formula gets a leading apostrophe.
 */
final class CsvFile implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final CSVPrinter printer;

  private CsvFile(CSVPrinter printer) {
    this.printer = printer;
  }

  static CsvFile create(Path file, String... header) throws IOException {
    BufferedWriter writer = TextFile.create(file);
    writer.write(BYTE_ORDER_MARK);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    printer.printRecord((Object[]) header);
    return new CsvFile(printer);
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
      printer.printRecord(guarded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
