package no.tilsynslupe.intake.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import no.tilsynslupe.intake.RowBlock;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.table.Cells;
import org.jspecify.annotations.Nullable;

/**
 * Whole rows of a CSV file. A row is read the quick way when it is plain: as many fields as the
 * header, on one line, quoted or not, without doubled quotes, and without spaces around. Any other
 * row goes through {@link RecordLexer}.
 */
final class CsvBlock implements RowBlock {
  private static final byte LATIN_SIGN = (byte) 0xC2;
  private static final byte LATIN_LETTER = (byte) 0xC3;
  private static final byte NO_BREAK_SPACE = (byte) 0xA0;

  private final CsvDialect dialect;
  private final byte[] kinds;
  private final int columns;
  private final RecordLexer lexer;
  private final int[] starts;
  private final int[] ends;
  private final Utf8Check check = new Utf8Check();

  private byte[] bytes = {};
  private int begin;
  private int end;
  private int number;
  private long offset;
  private long firstLine;
  private @Nullable UserError failure;

  private int at;
  private int rowBegin;
  private long line;
  private long nextLine;
  private boolean plain;
  private boolean content;
  private String @Nullable [] cells;

  CsvBlock(CsvDialect dialect) {
    this.dialect = dialect;
    this.kinds = FieldKinds.of(dialect.separator());
    this.columns = dialect.columns();
    this.lexer = new RecordLexer(dialect.separator());
    this.starts = new int[columns];
    this.ends = new int[columns];
  }

  /** An array of at least that length, for the next rows; its content is kept. */
  byte[] room(int length) {
    if (bytes.length < length) {
      bytes = Arrays.copyOf(bytes, length);
    }
    return bytes;
  }

  /**
   * Begins anew with the rows that stand in {@link #room}.
   *
   * @param blockOffset place of the first one in the text of the file
   * @param lastly what is wrong with the row behind them, or null
   */
  void fill(
      int blockNumber,
      int from,
      int to,
      long blockOffset,
      long lineOfFirst,
      @Nullable UserError lastly) {
    number = blockNumber;
    begin = from;
    end = to;
    offset = blockOffset;
    firstLine = lineOfFirst;
    failure = lastly;
    at = from;
    nextLine = lineOfFirst;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public boolean next() throws IOException {
    if (at == begin && !check.isText(bytes, begin, end)) {
      throw new CharacterCodingException();
    }
    while (at < end) {
      rowBegin = at;
      line = nextLine;
      cells = null;
      plain = readPlain();
      if (plain) {
        nextLine++;
      } else {
        readCareful();
      }
      if (content) {
        return true;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return false;
  }

  /** Finds the cells of the row, and where it ends; false when it is not a plain one. */
  private boolean readPlain() {
    byte[] b = bytes;
    int i = at;
    content = false;
    for (int cell = 0; ; cell++) {
      int from = i;
      int to;
      if (i < end && b[i] == '"') {
        from++;
        to = from;
        while (to < end && kinds[b[to] & 0xFF] <= FieldKinds.SEPARATOR) {
          to++;
        }
        i = to + 1;
        if (to == end || b[to] != '"' || !isFieldEnd(i)) {
          return false;
        }
      } else {
        while (i < end && (kinds[b[i] & 0xFF] == FieldKinds.PLAIN || b[i] == '"')) {
          i++;
        }
        to = i;
      }
      if (cell == columns || hasOddEnds(b, from, to) || !isFieldEnd(i)) {
        return false;
      }
      content |= from < to;
      starts[cell] = from;
      ends[cell] = to;
      if (i < end && kinds[b[i] & 0xFF] == FieldKinds.SEPARATOR) {
        i++;
      } else {
        at = i == end ? end : b[i] == '\r' && i + 1 < end && b[i + 1] == '\n' ? i + 2 : i + 1;
        return cell == columns - 1;
      }
    }
  }

  private boolean isFieldEnd(int i) {
    if (i >= end) {
      return true;
    }
    byte kind = kinds[bytes[i] & 0xFF];
    return kind >= FieldKinds.SEPARATOR && kind <= FieldKinds.RETURN;
  }

  /**
   * True when a space of any kind may stand at an end. Of the letters and signs of Latin-1 it is
   * known that but one is a space, the no-break one (C2 A0).
   */
  private static boolean hasOddEnds(byte[] b, int from, int to) {
    if (from == to || (b[from] > ' ' && b[to - 1] > ' ')) {
      return false;
    }
    boolean goodFirst = b[from] > ' ' || (to - from > 1 && isLatinSign(b[from], b[from + 1]));
    boolean goodLast = b[to - 1] > ' ' || (to - from > 1 && isLatinSign(b[to - 2], b[to - 1]));
    return !goodFirst || !goodLast;
  }

  private static boolean isLatinSign(byte lead, byte next) {
    return next < 0 && (lead == LATIN_LETTER || (lead == LATIN_SIGN && next != NO_BREAK_SPACE));
  }

  private void readCareful() {
    at = lexer.end(bytes, rowBegin, end, true);
    String[] read = cells();
    content = false;
    for (String cell : read) {
      content |= !Cells.trim(cell).isEmpty();
    }
    if (content && SwallowedRows.in(read, columns, dialect.separator())) {
      throw dialect.unclosed(line);
    }
    nextLine += Bytes.lineEnds(bytes, rowBegin, at);
  }

  @Override
  public String[] cells() {
    String[] known = cells;
    if (known == null) {
      known = CsvText.composed(lexer.cells(bytes, rowBegin, at));
      cells = known;
    }
    return known;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public boolean isPlain() {
    return plain;
  }

  @Override
  public byte[] utf8() {
    return bytes;
  }

  @Override
  public int from(int cell) {
    return starts[cell];
  }

  @Override
  public int to(int cell) {
    return ends[cell];
  }

  @Override
  public long offset() {
    return offset + rowBegin - begin;
  }

  @Override
  public int length() {
    return at - rowBegin;
  }

  @Override
  public long blockOffset() {
    return offset;
  }

  @Override
  public ByteBuffer text() {
    return ByteBuffer.wrap(bytes, begin, end - begin);
  }

  @Override
  public void blot() {
    cells();
    // Line breaks stay, so that lines are counted as before.
    for (int i = rowBegin; i < at; i++) {
      if (bytes[i] != '\n' && bytes[i] != '\r') {
        bytes[i] = ' ';
      }
    }
  }

  @Override
  public long doubleEncodedLine() {
    int place = check.doubleEncoded();
    return place < 0 ? 0 : firstLine + Bytes.lineEnds(bytes, begin, place);
  }
}
