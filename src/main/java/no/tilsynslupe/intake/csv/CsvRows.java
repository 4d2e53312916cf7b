package no.tilsynslupe.intake.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Iterator;
import no.tilsynslupe.intake.FileTraits;
import no.tilsynslupe.intake.RowSource;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.TableDef;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file, by RFC 4180, with the physical line where each begins. */
final class CsvRows implements RowSource {
  /** A header line longer than this is no header. */
  private static final int MAX_HEADER = 1 << 15;

  private final String file;
  private final boolean combining;
  private final BoundedReader bounded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final long linesBefore;
  private final char separator;

  /** Fields of the header, the first row; 0 before it is read. */
  private int columns;

  private String[] cells = {};
  private long line;

  private CsvRows(
      String file, boolean combining, BoundedReader bounded, char separator, long linesBefore)
      throws IOException {
    this.file = file;
    this.combining = combining;
    this.bounded = bounded;
    this.linesBefore = linesBefore;
    this.separator = separator;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .setTrailingData(true)
            .get();
    this.parser = CSVParser.builder().setReader(bounded).setFormat(format).get();
    this.records = parser.iterator();
  }

  static CsvRows open(
      String file, TableDef table, Reader reader, boolean combining, FileTraits traits)
      throws IOException {
    long linesBefore = 0;
    String first = peekLine(reader);
    char separator = Separator.named(first);
    if (separator != 0) {
      reader.skip(first.length());
      skipLineEnd(reader);
      linesBefore = 1;
    } else {
      separator = Separator.of(first, table);
    }
    traits.setSeparator(separator == '\t' ? "tabulator" : String.valueOf(separator));
    return new CsvRows(file, combining, new BoundedReader(reader), separator, linesBefore);
  }

  /** The first line that is not blank, or the {@code sep=} line; the reader stays where it was. */
  private static String peekLine(Reader reader) throws IOException {
    reader.mark(MAX_HEADER + 1);
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < MAX_HEADER; i++) {
      int c = reader.read();
      boolean end = c == '\n' || c == '\r' || c < 0;
      if (end && (c < 0 || !line.toString().isBlank())) {
        break;
      }
      if (end) {
        line.setLength(0);
      } else {
        line.append((char) c);
      }
    }
    reader.reset();
    return line.toString();
  }

  private static void skipLineEnd(Reader reader) throws IOException {
    reader.mark(2);
    if (reader.read() != '\r') {
      return;
    }
    reader.mark(1);
    if (reader.read() != '\n') {
      reader.reset();
    }
  }

  @Override
  public boolean next() throws IOException {
    do {
      line = parser.getCurrentLineNumber() + 1 + linesBefore;
      if (!hasNext()) {
        return false;
      }
      cells = records.next().values();
      bounded.recordDone();
    } while (isBlankLine());
    if (columns == 0) {
      columns = cells.length;
    } else if (SwallowedRows.in(cells, columns, separator)) {
      throw unclosed();
    }
    if (combining) {
      compose();
    }
    return true;
  }

  private boolean hasNext() throws IOException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw unclosedBy(e.getCause() == null ? e : e.getCause());
    } catch (IllegalStateException e) {
      throw unclosedBy(e);
    }
  }

  private UserError unclosedBy(Throwable cause) throws IOException {
    String message = String.valueOf(cause.getMessage());
    boolean endless = cause instanceof BoundedReader.RecordTooLongException;
    if (!endless && !message.contains("EOF reached") && !message.contains("encapsulated")) {
      throw new IOException(file + ": " + cause.getClass().getSimpleName(), cause);
    }
    UserError error = unclosed();
    error.initCause(cause);
    return error;
  }

  private UserError unclosed() {
    return Unreadable.file(
        file,
        "Raden som begynner på linje "
            + line
            + ", har et anførselstegn som ikke blir lukket. Rett linjen, og prøv igjen.");
  }

  private boolean isBlankLine() {
    for (String cell : cells) {
      if (!Cells.trim(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void compose() {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Normalizer.normalize(cells[i], Normalizer.Form.NFC);
    }
  }

  @Override
  public String[] cells() {
    return cells;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
