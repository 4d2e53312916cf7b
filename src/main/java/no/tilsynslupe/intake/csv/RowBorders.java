package no.tilsynslupe.intake.csv;

/** Finds where rows end, so that a file can be shared out in blocks of whole ones. */
final class RowBorders {
  private final RecordLexer lexer;

  RowBorders(char separator) {
    this.lexer = new RecordLexer(separator);
  }

  /**
   * One past the last whole row of the range, or {@code from} when no row in it is whole.
   *
   * @param from where a row begins
   * @param ended nothing follows the range; then only a quote that isn't closed leaves a row open
   */
  int last(byte[] bytes, int from, int to, boolean ended) {
    int border = from;
    while (border < to) {
      // A line without quotes is a row. Only from the first line with one on is care needed.
      int quote = Bytes.indexOf(bytes, border, to, '"');
      if (quote == to) {
        return ended ? to : afterLastLineEnd(bytes, border, to);
      }
      int row = afterLastLineEnd(bytes, border, quote);
      int next = lexer.end(bytes, row, to, ended);
      if (next == RecordLexer.OPEN) {
        return row;
      }
      border = next;
    }
    return border;
  }

  /** A return at the end of the range may be followed by its line feed: it ends nothing yet. */
  private static int afterLastLineEnd(byte[] bytes, int from, int to) {
    int end = Bytes.afterLastLineEnd(bytes, from, to);
    boolean halfLineEnd = end == to && end > from && bytes[end - 1] == '\r';
    return halfLineEnd ? Bytes.afterLastLineEnd(bytes, from, to - 1) : end;
  }
}
