package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.RunInfo;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** What all sheets share: widths, a frozen header that repeats in print, and the page itself. */
final class SheetSetup {

  private static final int WIDTH_UNITS = 256;
  private static final double MARGIN_INCHES = 0.5;

  private final String footer;
  private final String pageNumber;

  SheetSetup(RunInfo run, Prose words) {
    // A single & begins a code in header and footer texts.
    this.footer =
        words
            .say(
                "bunntekst",
                "sted",
                run.sted(words.language()),
                "periode",
                run.periodeTekst(words.language()))
            .replace("&", "&&");
    this.pageNumber = words.say("side");
  }

  /** Landscape A4, one page wide, with place, period and page number in the footer. */
  void page(Sheet sheet) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setLeft(footer);
    sheet.getFooter().setRight(pageNumber);
  }

  /** More columns than any paper is wide for: printed over several, the first two on all. */
  void manyPagesWide(Sheet sheet) {
    largePaper(sheet);
    sheet.getPrintSetup().setFitWidth((short) 0);
    sheet.setFitToPage(false);
    sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:B"));
  }

  /** A sheet of long sentences: on A3, or on A4 they would be too small to read. */
  void largePaper(Sheet sheet) {
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
  }

  void widths(Sheet sheet, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_UNITS);
      sheet.setColumnHidden(i, columns.get(i).hidden());
    }
  }

  /**
   * A sheet that is one list: header in the first row, frozen, repeated in print, with a filter.
   *
   * @param frozenColumns columns that stay when the sheet is moved sideways
   * @param rows number of rows below the header
   */
  void list(Sheet sheet, List<Column> columns, int frozenColumns, int rows) {
    page(sheet);
    widths(sheet, columns);
    sheet.createFreezePane(frozenColumns, 1);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    if (rows > 0) {
      sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, columns.size() - 1));
    }
  }
}
