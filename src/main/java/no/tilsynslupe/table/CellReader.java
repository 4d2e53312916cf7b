package no.tilsynslupe.table;

import java.util.Locale;

/** Reads the text of one place into the typed row, by the rules of its column. */
public final class CellReader {
  private CellReader() {}

  /** Sets the column's state and value in the row; the text need not be trimmed. */
  public static void read(ColumnDef column, String raw, RowValues row) {
    String text = Cells.trim(raw);
    int index = column.index();
    if (text.isEmpty()) {
      row.setState(index, CellState.BLANK);
      return;
    }
    switch (column.type()) {
      case TEXT -> row.setText(index, text);
      case ID -> readId(index, text, row);
      case DATE -> setNumber(index, DateText.parse(text), row);
      case AMOUNT -> setNumber(index, AmountText.parse(text), row);
      case INT -> setNumber(index, IntText.parse(text, column.min(), column.max()), row);
      case YN -> setNumber(index, YesNoText.parse(text), row);
      case CODE -> readCode(column, text, row);
    }
  }

  private static void readId(int index, String text, RowValues row) {
    if (text.length() > Cells.MAX_ID_LENGTH) {
      row.setState(index, CellState.UNREADABLE);
    } else {
      row.setText(index, text);
    }
  }

  private static void readCode(ColumnDef column, String text, RowValues row) {
    int ordinal = column.codeList().find(text);
    if (ordinal == CodeList.UNKNOWN) {
      row.setState(column.index(), CellState.UNREADABLE);
    } else {
      row.setNumber(column.index(), ordinal);
    }
  }

  private static void setNumber(int index, long parsed, RowValues row) {
    if (parsed == Cells.BLANK) {
      row.setState(index, CellState.BLANK);
    } else if (parsed == Cells.UNREADABLE) {
      row.setState(index, CellState.UNREADABLE);
    } else {
      row.setNumber(index, parsed);
    }
  }

  /**
   * A municipality number of four digits, a lost leading zero put back ({@code 301} is {@code
   * 0301}); empty when the text is none.
   */
  public static String kommune(String raw) {
    String text = Cells.trim(raw).toLowerCase(Locale.ROOT);
    if (text.length() < 3 || text.length() > 4) {
      return "";
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return "";
      }
    }
    return text.length() == 3 ? "0" + text : text;
  }
}
