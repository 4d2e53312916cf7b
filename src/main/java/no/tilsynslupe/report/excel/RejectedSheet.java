package no.tilsynslupe.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows that could not be used, and why; identity numbers in them are masked. */
final class RejectedSheet implements SheetView {

  /** As for findings: a longer list belongs in the CSV file. */
  static final int MOST_ROWS = 50_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("fil", 28),
          Column.number("linje"),
          Column.text("arsak", 36),
          Column.text("kolonne", 22),
          Column.text("raden", 100));

  private final Book book;

  RejectedSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().list(sheet, COLUMNS, 1, (int) Math.min(book.model().antallAvvist(), MOST_ROWS));
  }

  @Override
  public void stream(Sheet sheet) {
    long rejected = book.model().antallAvvist();
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    book.store()
        .readRejected(
            MOST_ROWS,
            row -> rows.row(row.fil(), row.linje(), row.arsak(), row.kolonne(), row.rad()));
    if (rejected == 0) {
      rows.row(book.words("lists.yaml").say("avvist.ingen"));
    } else if (rejected > MOST_ROWS) {
      rows.line(
          book.words().say("kuttet", "vist", (long) MOST_ROWS, "alle", rejected)
              + " "
              + book.allIn("avviste-rader.csv"),
          Style.HEADING,
          COLUMNS.get(0).width());
    }
  }
}
