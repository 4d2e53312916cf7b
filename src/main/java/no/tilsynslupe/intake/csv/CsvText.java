package no.tilsynslupe.intake.csv;

import java.text.Normalizer;

/** Rows of CSV as text. */
public final class CsvText {
  private static final char FIRST_MARK = '\u0300';
  private static final char LAST_MARK = '\u037F';

  private CsvText() {}

  /** The cells of one whole row. */
  public static String[] cells(byte[] row, char separator) {
    return composed(new RecordLexer(separator).cells(row, 0, row.length));
  }

  /** Letters that are written as base and mark (NFD) become one, in the same array. */
  static String[] composed(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (hasMark(cells[i])) {
        cells[i] = Normalizer.normalize(cells[i], Normalizer.Form.NFC);
      }
    }
    return cells;
  }

  private static boolean hasMark(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c >= FIRST_MARK && c <= LAST_MARK) {
        return true;
      }
    }
    return false;
  }
}
