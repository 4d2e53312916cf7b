package no.tilsynslupe.export.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ColumnType;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One table to fill: its header, example rows, and the rules and messages of its columns. */
final class TableSheet {
  private static final int LETTER = 256;
  private static final int WIDEST = 44;
  private static final float HEADER_HEIGHT = 32;
  private static final int COMMENT_COLUMNS = 4;
  private static final int COMMENT_ROWS = 9;
  private static final String AUTHOR = "Tilsynslupe";

  private final XSSFSheet sheet;
  private final TableDef table;
  private final List<ColumnDef> columns;
  private final TemplateText text;
  private final TemplateStyles styles;

  TableSheet(
      XSSFSheet sheet, TemplateContent.Sheet content, TemplateText text, TemplateStyles styles) {
    this.sheet = sheet;
    this.table = content.table();
    this.columns = content.columns();
    this.text = text;
    this.styles = styles;
  }

  void write(List<ExampleRow> examples) {
    header();
    int row = 1;
    for (ExampleRow example : ExampleRow.worthShowing(examples, columns)) {
      example(sheet.createRow(row), example);
      row++;
    }
    if (table.id() == Tabell.UTTREKK) {
      begin(sheet.createRow(row));
    }
    CellRules rules = new CellRules(sheet, table, text);
    for (int place = 0; place < columns.size(); place++) {
      rules.add(columns.get(place), place, row);
    }
    sheet.createFreezePane(frozenColumns(), 1);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    if (frozenColumns() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozenColumns() - 1));
    }
    SheetPage.set(sheet, text, columns.stream().mapToInt(TableSheet::width).sum());
  }

  private void header() {
    XSSFRow row = sheet.createRow(0);
    row.setHeightInPoints(HEADER_HEIGHT);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (int place = 0; place < columns.size(); place++) {
      ColumnDef column = columns.get(place);
      XSSFCell cell = row.createCell(place);
      cell.setCellValue(column.name());
      cell.setCellStyle(
          styles.get(column.required() ? TemplateStyle.REQUIRED : TemplateStyle.OPTIONAL));
      comment(drawing, cell, column);
      sheet.setColumnWidth(place, width(column) * LETTER);
      sheet.setDefaultColumnStyle(place, styles.get(TemplateStyle.of(column.type())));
    }
  }

  private void comment(XSSFDrawing drawing, XSSFCell cell, ColumnDef column) {
    int place = cell.getColumnIndex();
    XSSFComment comment =
        drawing.createCellComment(
            new XSSFClientAnchor(0, 0, 0, 0, place, 1, place + COMMENT_COLUMNS, 1 + COMMENT_ROWS));
    comment.setAuthor(AUTHOR);
    comment.setString(new XSSFRichTextString(text.fullHelp(table, column)));
    cell.setCellComment(comment);
  }

  private static int width(ColumnDef column) {
    int least =
        switch (column.type()) {
          case ID -> 18;
          case TEXT -> 34;
          case DATE -> 13;
          case CODE -> 24;
          case YN, INT -> 10;
          case AMOUNT -> 14;
        };
    return Math.min(WIDEST, Math.max(least, column.name().length() + 4));
  }

  private void example(XSSFRow row, ExampleRow example) {
    float height = 0;
    for (int place = 0; place < columns.size(); place++) {
      ColumnDef column = columns.get(place);
      XSSFCell cell = row.createCell(place);
      cell.setCellStyle(styles.get(TemplateStyle.example(column.type())));
      fill(cell, column, example.value(column));
      height = Math.max(height, RowHeight.points(example.value(column), width(column)));
    }
    row.setHeightInPoints(height);
  }

  private static void fill(XSSFCell cell, ColumnDef column, String value) {
    if (value.isEmpty()) {
      return;
    }
    ColumnType type = column.type();
    if (type == ColumnType.DATE) {
      cell.setCellValue(LocalDate.parse(value));
    } else if (type == ColumnType.INT || type == ColumnType.AMOUNT) {
      cell.setCellValue(new BigDecimal(value).doubleValue());
    } else {
      cell.setCellValue(value);
    }
  }

  /** The one row of table {@code uttrekk} has its version: that is not for people to know. */
  private void begin(XSSFRow row) {
    for (int place = 0; place < columns.size(); place++) {
      XSSFCell cell = row.createCell(place);
      cell.setCellStyle(styles.get(TemplateStyle.of(columns.get(place).type())));
      if (columns.get(place).name().equals("formatversjon")) {
        cell.setCellValue(ExportFormat.get().version());
      }
    }
  }

  /** The ids stay in sight while the rest is scrolled. */
  private int frozenColumns() {
    int ids = 0;
    while (ids < columns.size()
        && columns.get(ids).type() == ColumnType.ID
        && columns.get(ids).required()) {
      ids++;
    }
    return ids;
  }
}
