package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.model.Deadlines;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Open cases that are about to break a limit, the soonest first: what can still be helped. */
final class DeadlinesSheet implements SheetView {

  /** A longer list belongs in the CSV file. */
  static final int MOST_ROWS = 20_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("frist", 13, Style.DATE),
          Column.of("dager", 9, Style.NUMBER),
          Column.text("hva_som_brytes", 50),
          Column.of("kriterium", 19, Style.LINK),
          Column.text("kommune", 13),
          Column.text("kontor", 22),
          Column.text("team", 16),
          Column.text("sak", 12),
          Column.text("enhet", 16),
          Column.text("enhet_id", 14),
          Column.text("merknad", 60));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  private final Book book;
  private final Prose words;

  DeadlinesSheet(Book book) {
    this.book = book;
    this.words = book.words("lists.yaml");
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup()
        .list(sheet, COLUMNS, 1, (int) Math.min(book.model().frister().linjer(), MOST_ROWS));
  }

  @Override
  public void stream(Sheet sheet) {
    Map<String, String> titles = new TreeMap<>();
    book.model().kriterier().forEach(c -> titles.put(c.id(), book.text(c.spec().title())));
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    book.store().deadlines().read(MOST_ROWS, one -> row(one, rows, titles));
    Deadlines deadlines = book.model().frister();
    if (deadlines.linjer() == 0) {
      across(sheet, rows, deadlines.sentence(book.language()));
      return;
    }
    if (deadlines.linjer() > MOST_ROWS) {
      across(
          sheet,
          rows,
          book.words().say("kuttet_naermeste", "vist", (long) MOST_ROWS, "alle", deadlines.linjer())
              + " "
              + book.allIn("frister.csv"));
    }
    rows.skip();
    across(sheet, rows, words.say("fri.forklaring", "n", deadlines.dager()));
    across(sheet, rows, words.say("fri.brutt", "ark", book.name(SheetName.FINDINGS)));
    across(sheet, rows, words.say("fri.usikker"));
  }

  private static void across(Sheet sheet, RowWriter rows, String text) {
    int index = rows.line(text, Style.TEXT, WHOLE_WIDTH).getRowNum();
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS.size() - 1));
  }

  private void row(Frist one, RowWriter rows, Map<String, String> titles) {
    rows.row(
        one.frist(),
        one.dager(),
        titles.getOrDefault(one.kriterium(), ""),
        Link.row(one.kriterium(), Link.Place.CRITERION, one.kriterium()),
        one.office().kommune(),
        one.office().kontor(),
        one.team(),
        one.sakId(),
        book.label("ENHET", one.enhet().kind().name()),
        one.enhet().id(),
        one.merknad());
  }
}
