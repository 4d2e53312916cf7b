package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.CriterionResult;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet about one theme while it is written: its figures, a chart, and its criteria. */
final class ThemePage {

  private static final int TITLE_COLUMN_WIDTH = 44;
  private static final int CHART_COLUMNS = 6;

  private final Book book;
  private final XSSFSheet sheet;
  private final List<Column> columns;
  private final RowWriter rows;
  private final int width;

  /**
   * @param figures columns of its figures, the first of them with the names
   */
  ThemePage(Book book, XSSFSheet sheet, String title, List<Column> figures) {
    this.book = book;
    this.sheet = sheet;
    this.columns = padded(figures);
    this.rows = new RowWriter(sheet, book, columns);
    this.width = columns.stream().mapToInt(Column::width).sum() - 10;
    book.setup().page(sheet);
    book.setup().widths(sheet, columns);
    rows.line(title, Style.TITLE, width);
  }

  /** Wide enough for the sentences and the chart. */
  private static List<Column> padded(List<Column> figures) {
    List<Column> all = new ArrayList<>(figures);
    while (all.size() < CHART_COLUMNS) {
      all.add(Column.named("", 18, Style.TEXT));
    }
    return List.copyOf(all);
  }

  static Column names(String key) {
    return Column.text(key, TITLE_COLUMN_WIDTH);
  }

  RowWriter rows() {
    return rows;
  }

  void say(String text, Style style) {
    int index = rows.line(text, style, width).getRowNum();
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, columns.size() - 1));
  }

  void heading(String heading) {
    rows.skip();
    rows.line(heading, Style.HEADING, width);
  }

  /** A name, and what is told of it over the columns beside. */
  void told(Object name, String text) {
    rows.across(name, text, width - columns.get(0).width());
    int index = rows.nextRow() - 1;
    sheet.addMergedRegion(new CellRangeAddress(index, index, 1, columns.size() - 1));
  }

  /** The heads of the figures, without those of the empty columns beside them. */
  void header(String heading) {
    rows.skip();
    rows.line(heading, Style.HEADING, width);
    rows.header();
  }

  /** Room of so many rows for a chart below the figures. */
  XSSFClientAnchor room(int height) {
    int top = rows.nextRow() + 1;
    // On a page of its own in print, where it isn't cut in two.
    sheet.setRowBreak(top - 1);
    rows.skip(height + 2);
    return new XSSFClientAnchor(0, 0, 0, 0, 0, top, columns.size(), top + height);
  }

  /** What came of the criteria of a theme, each with its way to the figures. */
  void criteria(String theme) {
    List<CriterionResult> ofTheme =
        book.model().kriterier().stream().filter(c -> c.spec().theme().equals(theme)).toList();
    if (ofTheme.isEmpty()) {
      return;
    }
    Prose words = book.words("themes.yaml");
    rows.skip();
    rows.line(words.say("tema.kriterier"), Style.HEADING, width);
    for (CriterionResult result : ofTheme) {
      String text =
          words.say(
              "tema.kriterium",
              "tittel",
              book.text(result.spec().title()),
              "tekst",
              book.sentence(result));
      told(Link.row(result.id(), Link.Place.CRITERION, result.id()), text);
    }
  }
}
