package no.tilsynslupe.export.template;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * How the sheets of a template print: landscape A4 with name and page number; one page wide, unless
 * that would make the letters too small to read.
 */
final class SheetPage {
  private static final double MARGIN_INCHES = 0.5;

  private static final int MOST_LETTERS_ON_A_PAGE = 230;

  private SheetPage() {}

  /**
   * @param width width of all columns, in letters
   */
  static void set(Sheet sheet, TemplateText text, int width) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    if (width <= MOST_LETTERS_ON_A_PAGE) {
      print.setFitWidth((short) 1);
      print.setFitHeight((short) 0);
      sheet.setFitToPage(true);
      sheet.setAutobreaks(true);
    }
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setLeft("Tilsynslupe – " + text.get("title") + ": &A");
    sheet.getFooter().setRight(text.get("page"));
  }
}
