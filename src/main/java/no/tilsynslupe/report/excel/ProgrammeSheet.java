package no.tilsynslupe.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The way into the qualification programme, and what came of its criteria. */
final class ProgrammeSheet implements SheetView {

  private static final String THEME = "kvp";

  private static final List<Column> COLUMNS =
      List.of(ThemePage.names("trinn"), Column.of("personer", 14, Style.NUMBER));

  private final Book book;

  ProgrammeSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    ThemePage page =
        new ThemePage(book, sheet, book.words("themes.yaml").say("kvp.tittel"), COLUMNS);
    page.criteria(THEME);
  }
}
