package no.tilsynslupe.export.template;

import java.util.List;
import no.tilsynslupe.table.ColumnDef;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: what the workbook is, how it is filled and sent, and every column in words. */
final class GuideSheet {
  private static final int LETTER = 256;
  private static final int LABEL_WIDTH = 32;
  private static final int TEXT_WIDTH = 105;
  private static final List<String> HEADINGS =
      List.of("hva", "hvem", "slik", "skrivemate", "personvern", "ferdig");

  private final XSSFSheet sheet;
  private final TemplateText text;
  private final TemplateStyles styles;
  private int next;

  GuideSheet(XSSFSheet sheet, TemplateText text, TemplateStyles styles) {
    this.sheet = sheet;
    this.text = text;
    this.styles = styles;
  }

  void write(TemplateContent content) {
    sheet.setColumnWidth(0, LABEL_WIDTH * LETTER);
    sheet.setColumnWidth(1, TEXT_WIDTH * LETTER);
    line(text.get("title"), TemplateStyle.TITLE);
    for (String heading : HEADINGS) {
      heading(text.get(heading));
      text.paragraphs(heading).forEach(pair -> row(pair.get(0), pair.get(1)));
    }
    heading(text.get("kriterier"));
    content.criteria().forEach(served -> row(served.id(), served.title()));
    heading(text.get("arkene"));
    content.sheets().forEach(this::columns);
    SheetPage.set(sheet, text, LABEL_WIDTH + TEXT_WIDTH);
  }

  private void columns(TemplateContent.Sheet one) {
    next++;
    row(text.get("ark").formatted(one.table().name()), text.row(one.table()) + ".");
    XSSFCell name = sheet.getRow(next - 1).getCell(0);
    name.setCellStyle(styles.get(TemplateStyle.HEADING));
    for (ColumnDef column : one.columns()) {
      row(column.name(), text.fullHelp(one.table(), column));
    }
  }

  private void heading(String words) {
    next++;
    line(words, TemplateStyle.HEADING);
  }

  private void line(String words, TemplateStyle style) {
    cell(sheet.createRow(next), 0, words, style);
    next++;
  }

  private void row(String label, String words) {
    XSSFRow row = sheet.createRow(next);
    cell(row, 0, label, TemplateStyle.LABEL);
    cell(row, 1, words, TemplateStyle.PARAGRAPH);
    row.setHeightInPoints(RowHeight.points(words, TEXT_WIDTH));
    next++;
  }

  private void cell(XSSFRow row, int place, String words, TemplateStyle style) {
    XSSFCell cell = row.createCell(place);
    cell.setCellValue(words);
    cell.setCellStyle(styles.get(style));
  }
}
