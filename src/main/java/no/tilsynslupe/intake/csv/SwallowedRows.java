package no.tilsynslupe.intake.csv;

/**
 * Tells whether a quote that was never closed has swallowed the rows behind it.
 *
 * <p>The parser goes on to the next quote in the file, which ends the field, and the row may even
 * come out with the right number of fields. Taken for one bad row, all the rows in between would be
 * missing in silence, and their absence would count as evidence.
 */
final class SwallowedRows {
  /** With so few columns, a separator or two in a text of two lines may well be meant. */
  private static final int FEW = 3;

  private SwallowedRows() {}

  /**
   * True when a field goes over several lines and holds, line by line, the separators of whole
   * rows: the rest of its own row, then those of the next.
   *
   * @param columns fields of the header
   */
  static boolean in(String[] cells, int columns, char separator) {
    for (int i = 0; i < cells.length && i < columns; i++) {
      if (cells[i].indexOf('\n') >= 0 || cells[i].indexOf('\r') >= 0) {
        if (swallowed(cells[i], i, cells.length == columns, columns, separator)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean swallowed(
      String cell, int column, boolean rightCount, int columns, char separator) {
    String[] lines = cell.split("\\R", -1);
    int restOfRow = columns - 1 - column;
    int own = count(lines[0], separator);
    if (own < restOfRow) {
      return false;
    }
    int next = count(lines[1], separator);
    if (next >= columns - 1) {
      return true;
    }
    // The row behind was cut by the quote that ended the field: in the same column, or in another.
    return lines.length == 2
        && (rightCount ? next == column && columns > FEW : next > 0 && own > 1);
  }

  private static int count(String line, char separator) {
    return (int) line.chars().filter(c -> c == separator).count();
  }
}
