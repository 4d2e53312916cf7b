package no.tilsynslupe.export.template;

import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.table.CodeList;
import no.tilsynslupe.table.ColumnDef;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The hidden sheet behind the drop-downs: a column for each code list, with a name for its range. A
 * list inside a cell's own rule holds 255 letters, which is too little for most.
 */
final class CodeListSheet {
  private static final int WIDTH = 30 * 256;

  private CodeListSheet() {}

  /** Name of the range that holds the codes of a list. */
  static String range(CodeList codes) {
    return "kode_" + codes.name();
  }

  static void write(
      XSSFWorkbook book, TemplateContent content, TemplateText text, TemplateStyles styles) {
    Map<String, CodeList> lists = new TreeMap<>();
    for (TemplateContent.Sheet sheet : content.sheets()) {
      for (ColumnDef column : sheet.columns()) {
        CodeList codes = column.codes();
        if (codes != null) {
          lists.put(codes.name(), codes);
        }
      }
    }
    if (lists.isEmpty()) {
      return;
    }
    XSSFSheet sheet = book.createSheet(text.get("lists_sheet"));
    int column = 0;
    for (CodeList codes : lists.values()) {
      list(book, sheet, codes, column, styles);
      column++;
    }
    book.setSheetHidden(book.getSheetIndex(sheet), true);
  }

  private static void list(
      XSSFWorkbook book, XSSFSheet sheet, CodeList codes, int column, TemplateStyles styles) {
    cell(sheet, 0, column, codes.name()).setCellStyle(styles.get(TemplateStyle.OPTIONAL));
    int row = 1;
    for (String code : codes.spellings()) {
      cell(sheet, row, column, code).setCellStyle(styles.get(TemplateStyle.CODE_LIST));
      row++;
    }
    sheet.setColumnWidth(column, WIDTH);
    String letter = CellReference.convertNumToColString(column);
    XSSFName name = book.createName();
    name.setNameName(range(codes));
    name.setRefersToFormula(
        "'%s'!$%s$2:$%s$%d".formatted(sheet.getSheetName(), letter, letter, row));
  }

  private static Cell cell(XSSFSheet sheet, int rowIndex, int column, String value) {
    Row row = sheet.getRow(rowIndex);
    Cell cell = (row == null ? sheet.createRow(rowIndex) : row).createCell(column);
    cell.setCellValue(value);
    return cell;
  }
}
