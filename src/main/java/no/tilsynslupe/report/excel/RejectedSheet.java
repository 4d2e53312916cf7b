package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.report.model.NorwegianText;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The rows that could not be used, and why; identity numbers in them are masked. */
final class RejectedSheet implements SheetView {

  /** As for findings: a longer list belongs in the CSV file. */
  static final int MOST_ROWS = 50_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Fil", 28),
          Column.number("Linje"),
          Column.text("Årsak", 36),
          Column.text("Kolonne", 22),
          Column.text("Raden slik den ble lest", 100));

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
      rows.row("Ingen rader ble avvist.");
    } else if (rejected > MOST_ROWS) {
      rows.line(
          "Listen er kuttet: den viser "
              + NorwegianText.number(MOST_ROWS)
              + " av "
              + NorwegianText.number(rejected)
              + " rader. Alle står i avviste-rader.csv.",
          Style.HEADING,
          COLUMNS.get(0).width());
    }
  }
}
