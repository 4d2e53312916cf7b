package no.tilsynslupe.intake.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tilsynslupe.intake.BlockSource;
import no.tilsynslupe.intake.RowBlock;
import no.tilsynslupe.intake.Unreadable;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.Cells;
import no.tilsynslupe.table.TableDef;

/**
 * Shares out a CSV file in blocks of whole rows. The only thing that is done by one thread at a
 * time is to read the bytes, and to find where the last row of them ends and on which line; the
 * rest is done by whoever has the block.
 */
final class CsvBlocks implements BlockSource {
  /** Large enough that what is done once a block costs nothing, small enough for a near cache. */
  static final int BLOCK = 1 << 18;

  /** Bytes of one row; the longest sane text is a few thousand. */
  private static final int MAX_ROW = 16_000_000;

  /** A header line longer than this is no header. */
  private static final int MAX_HEADER = 1 << 15;

  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final String file;
  private final int blockSize;
  private final InputStream in;
  private final CsvDialect dialect;
  private final RowBorders borders;
  private final String[] header;
  private final long headerLine;

  /** What was read but not handed out: the beginning of a row, or at first all there is. */
  private byte[] rest;

  private int restBegin;
  private int restEnd;
  private boolean ended;

  /** A read failed, so that nothing more can be read. */
  private boolean broken;

  private long line = 1;
  private long offset;
  private int number;

  private CsvBlocks(String file, TableDef table, InputStream in, int blockSize) throws IOException {
    this.file = file;
    this.blockSize = blockSize;
    this.rest = new byte[blockSize];
    this.in = in;
    restEnd = in.readNBytes(rest, 0, rest.length);
    ended = restEnd < rest.length;
    restBegin = byteOrderMark(rest, restEnd);
    char separator = separator(table);
    RecordLexer lexer = new RecordLexer(separator);
    String[] cells = headerRow(lexer);
    long lineOfCells = line;
    while (isBlank(cells)) {
      skipTo(lexer.end(rest, restBegin, restEnd, ended));
      lineOfCells = line;
      cells = headerRow(lexer);
    }
    skipTo(lexer.end(rest, restBegin, restEnd, ended));
    this.header = cells;
    this.headerLine = lineOfCells;
    this.dialect = new CsvDialect(file, separator, cells.length);
    this.borders = new RowBorders(separator);
  }

  /**
   * Begins to read; the stream is closed with the source, and when this fails.
   *
   * @param blockSize bytes of a block, unless a single row has more
   * @throws no.tilsynslupe.sak.UserError when there is no header
   */
  static CsvBlocks open(String file, TableDef table, InputStream in, int blockSize)
      throws IOException {
    try {
      return new CsvBlocks(file, table, in, blockSize);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private static int byteOrderMark(byte[] bytes, int length) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i == length || (bytes[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
        return 0;
      }
    }
    return BYTE_ORDER_MARK.length;
  }

  /** Finds the separator, and skips the line that names it, if there is one. */
  private char separator(TableDef table) throws IOException {
    int length = Math.min(MAX_HEADER, restEnd - restBegin);
    String first = firstLine(new String(rest, restBegin, length, StandardCharsets.UTF_8));
    char named = Separator.named(first);
    if (named == 0) {
      return Separator.of(first, table);
    }
    int end = restBegin;
    while (rest[end] <= ' ') {
      end++;
    }
    end += first.length();
    if (end < restEnd && rest[end] == '\r') {
      end++;
    }
    if (end < restEnd && rest[end] == '\n') {
      end++;
    }
    skipTo(end);
    return named;
  }

  /** The first line that is not blank, or the {@code sep=} line. */
  private static String firstLine(String text) throws IOException {
    try (BufferedReader lines = new BufferedReader((Reader) new StringReader(text))) {
      String line = lines.readLine();
      while (line != null && line.isBlank()) {
        line = lines.readLine();
      }
      return line == null ? "" : line;
    }
  }

  /** The row that begins there; reads on until it is whole. */
  private String[] headerRow(RecordLexer lexer) throws IOException {
    while (restBegin == restEnd || lexer.end(rest, restBegin, restEnd, ended) < 0) {
      if (restBegin == restEnd && ended) {
        throw Unreadable.empty(file);
      }
      if (ended) {
        throw CsvDialect.unclosed(file, line);
      }
      if (restEnd - restBegin > MAX_ROW) {
        throw CsvDialect.tooLong(file, line);
      }
      rest = Arrays.copyOf(rest, rest.length * 2);
      read(rest);
    }
    return CsvText.composed(lexer.cells(rest, restBegin, restEnd));
  }

  private static boolean isBlank(String[] cells) {
    for (String cell : cells) {
      if (!Cells.trim(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private void skipTo(int end) {
    line += Bytes.lineEnds(rest, restBegin, end);
    restBegin = end;
  }

  private void read(byte[] into) throws IOException {
    int read = in.readNBytes(into, restEnd, into.length - restEnd);
    restEnd += read;
    ended = restEnd < into.length;
  }

  @Override
  public String[] header() {
    return header;
  }

  @Override
  public long headerLine() {
    return headerLine;
  }

  @Override
  public String separator() {
    return dialect.separator() == '\t' ? "tabulator" : String.valueOf(dialect.separator());
  }

  @Override
  public synchronized boolean isSmall() {
    return ended;
  }

  @Override
  public RowBlock block() {
    return new CsvBlock(dialect);
  }

  @Override
  public synchronized boolean next(RowBlock block) throws IOException {
    if (broken || (ended && restBegin == restEnd)) {
      return false;
    }
    broken = true;
    fill((CsvBlock) block);
    broken = false;
    return true;
  }

  private void fill(CsvBlock block) throws IOException {
    int length = restEnd - restBegin;
    byte[] bytes = block.room(Math.max(blockSize, length));
    System.arraycopy(rest, restBegin, bytes, 0, length);
    restEnd = length;
    if (!ended) {
      read(bytes);
    }
    int border = borders.last(bytes, 0, restEnd, ended);
    while (border == 0 && !ended && restEnd <= MAX_ROW) {
      bytes = block.room(bytes.length * 2);
      read(bytes);
      border = borders.last(bytes, 0, restEnd, ended);
    }
    long next = line + Bytes.lineEnds(bytes, 0, border);
    boolean open = border < restEnd && (ended || border == 0);
    block.fill(number++, 0, border, offset, line, open ? unended(next) : null);
    line = next;
    offset += border;
    keep(bytes, open ? restEnd : border);
  }

  private UserError unended(long lineOfRow) {
    return ended ? dialect.unclosed(lineOfRow) : CsvDialect.tooLong(file, lineOfRow);
  }

  /** Keeps what stands behind the last whole row for the next block. */
  private void keep(byte[] bytes, int from) {
    int length = restEnd - from;
    if (rest.length < length) {
      rest = new byte[length];
    }
    System.arraycopy(bytes, from, rest, 0, length);
    restBegin = 0;
    restEnd = length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
