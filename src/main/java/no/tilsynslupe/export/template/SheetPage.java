package no.tilsynslupe.export.template;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How the sheets of a template print: landscape A4, one page wide, with name and page number. */
final class SheetPage {
  private static final double MARGIN_INCHES = 0.5;

  private SheetPage() {}

  static void set(Sheet sheet, TemplateText text) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.getFooter().setLeft("Tilsynslupe – " + text.get("title") + ": &A");
    sheet.getFooter().setRight(text.get("page"));
  }
}
