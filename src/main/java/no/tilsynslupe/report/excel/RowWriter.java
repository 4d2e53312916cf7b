package no.tilsynslupe.report.excel;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.workbook.FormulaLike;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a sheet, one after the other: each value as what it is, and the row so high that
 * its wrapped texts are seen whole.
 */
final class RowWriter {

  /** Excel's limit for a text in a formula. */
  private static final int LONGEST_IN_FORMULA = 255;

  private static final float LINE_POINTS = 15;
  private static final float PADDING_POINTS = 2;

  /** How wide letters are beside digits, rather too wide than too narrow. */
  private static final int UPPER_CASE = 25;

  private static final int LOWER_CASE = 19;

  /** So many make the width of a digit, the unit of column widths. */
  private static final int UNITS = 20;

  /** What the indent of a text takes of its column. */
  private static final int INDENT = 1;

  /** Excel's limit for the height of a row. */
  private static final float HIGHEST_POINTS = 409;

  private final Sheet sheet;
  private final Book book;
  private final StyleBook styles;
  private final CreationHelper helper;
  private final List<Column> columns;
  private int next;

  RowWriter(Sheet sheet, Book book, List<Column> columns) {
    this(sheet, book, columns, 0);
  }

  /**
   * @param first row that is written first, counted from 0
   */
  RowWriter(Sheet sheet, Book book, List<Column> columns, int first) {
    this.sheet = sheet;
    this.book = book;
    this.styles = book.styles();
    this.helper = sheet.getWorkbook().getCreationHelper();
    this.columns = List.copyOf(columns);
    this.next = first;
  }

  /** The row that is written next, counted from 0. */
  int nextRow() {
    return next;
  }

  void skip() {
    skip(1);
  }

  /** Leaves room, such as for a chart. */
  void skip(int rows) {
    next += rows;
  }

  /** Writes the columns' headers. */
  void header() {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      String header = columns.get(i).header(book.words());
      if (header.isEmpty()) {
        continue;
      }
      text(row, i, header, Style.HEADER);
      // The filter's button takes room beside the header.
      lines = Math.max(lines, lines(header, columns.get(i).width() - 3));
    }
    row.setHeightInPoints(lines * LINE_POINTS + 2 * PADDING_POINTS);
  }

  /** Writes a row; a null value leaves its cell empty. A {@link Link} is a link. */
  Row row(@Nullable Object... values) {
    Row row = sheet.createRow(next++);
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      Column column = columns.get(i);
      Object value = values[i];
      write(row, i, value, column.style());
      if (value != null && !column.hidden() && isText(value)) {
        lines = Math.max(lines, lines(shown(value), column.width()));
      }
    }
    height(row, lines);
    return row;
  }

  /** Writes one text that runs over the first columns, in a style of its own. */
  Row line(String text, Style style, int width) {
    Row row = sheet.createRow(next++);
    text(row, 0, text, style);
    int lines = lines(text, width);
    if (style == Style.TITLE) {
      row.setHeightInPoints(2 * LINE_POINTS);
    } else if (style == Style.HEADING) {
      row.setHeightInPoints(1.5f * LINE_POINTS);
    } else {
      height(row, lines);
    }
    return row;
  }

  /** Writes a name, and a text that runs over the columns after it. */
  Row across(Object name, String text, int width) {
    Row row = sheet.createRow(next++);
    write(row, 0, name, Style.TEXT);
    text(row, 1, text, Style.TEXT);
    height(row, lines(text, width));
    return row;
  }

  /** Gives a cell of {@code row} another style than its column's. */
  void style(Row row, int column, Style style) {
    row.getCell(column).setCellStyle(styles.get(style));
  }

  private String shown(Object value) {
    if (value instanceof Antall number) {
      return number.text(book.forms());
    }
    return value instanceof Link link ? link.text() : value.toString();
  }

  /** Numbers and days are as wide as their columns are made for. */
  private static boolean isText(Object value) {
    return !(value instanceof LocalDate || value instanceof Number);
  }

  private static void height(Row row, int lines) {
    row.setHeightInPoints(Math.min(HIGHEST_POINTS, lines * LINE_POINTS + PADDING_POINTS));
  }

  private void write(Row row, int index, @Nullable Object value, Style style) {
    if (value instanceof Link link) {
      link(row, index, link);
    } else if (value instanceof Antall number) {
      Cell cell = row.createCell(index);
      if (number.skjult()) {
        cell.setCellValue(number.text(book.forms()));
      } else {
        cell.setCellValue((double) number.tall());
      }
      cell.setCellStyle(styles.get(style));
    } else if (value instanceof LocalDate date) {
      Cell cell = row.createCell(index);
      cell.setCellValue(date);
      cell.setCellStyle(styles.get(style));
    } else if (value instanceof Number number) {
      Cell cell = row.createCell(index);
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.get(style));
    } else if (value == null) {
      row.createCell(index).setCellStyle(styles.get(style));
    } else {
      text(row, index, value.toString(), style);
    }
  }

  private void link(Row row, int index, Link link) {
    Link.@Nullable Place place = link.to();
    if (!book.has(link.sheet()) || link.text().length() > LONGEST_IN_FORMULA) {
      text(row, index, link.text(), Style.TEXT);
    } else if (place == null) {
      text(row, index, link.text(), Style.LINK);
      Hyperlink made = helper.createHyperlink(HyperlinkType.DOCUMENT);
      made.setAddress("'" + book.name(link.sheet()) + "'!A1");
      row.getCell(index).setHyperlink(made);
    } else {
      Cell cell = row.createCell(index);
      cell.setCellFormula(link.formula(book.name(link.sheet()), place));
      cell.setCellValue(link.text());
      cell.setCellStyle(styles.get(Style.LINK));
    }
  }

  private void text(Row row, int index, String text, Style style) {
    Cell cell = row.createCell(index);
    cell.setCellValue(book.cut(text));
    cell.setCellStyle(
        styles.get(FormulaLike.is(text) && style == Style.TEXT ? Style.QUOTED : style));
  }

  /** How many lines a text takes in a column, words kept whole. */
  static int lines(String text, int columnWidth) {
    int width = Math.max(1, columnWidth - INDENT);
    int room = width * UNITS;
    int lines = 1;
    int used = 0;
    int word = 0;
    char[] chars = text.toCharArray();
    for (int i = 0; i <= chars.length; i++) {
      char c = i == chars.length ? '\n' : chars[i];
      if (c != ' ' && c != '\n') {
        word += Character.isUpperCase(c) ? UPPER_CASE : LOWER_CASE;
        continue;
      }
      int space = used == 0 ? 0 : LOWER_CASE;
      if (used > 0 && used + space + word > room) {
        lines++;
        used = word;
      } else {
        used += space + word;
      }
      while (used > room) {
        lines++;
        used -= room;
      }
      word = 0;
      if (c == '\n' && i < chars.length) {
        lines++;
        used = 0;
      }
    }
    return lines;
  }
}
