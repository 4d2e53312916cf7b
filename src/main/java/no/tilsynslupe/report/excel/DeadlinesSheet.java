package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.report.model.Deadlines;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ReportModel;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Open cases that are about to break a limit, the soonest first: what can still be helped. */
final class DeadlinesSheet implements SheetView {

  /** A longer list belongs in the CSV file. */
  static final int MOST_ROWS = 20_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("frist", 12, Style.DATE),
          Column.of("dager", 9, Style.NUMBER),
          Column.text("Hva som brytes", 50),
          Column.of("kriterium", 19, Style.LINK),
          Column.text("kommune", 12),
          Column.text("kontor", 22),
          Column.text("team", 16),
          Column.text("sak_id", 12),
          Column.text("enhet", 16),
          Column.text("enhet_id", 14),
          Column.text("merknad", 60));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  private final Book book;

  DeadlinesSheet(Book book) {
    this.book = book;
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup()
        .list(sheet, COLUMNS, 1, (int) Math.min(book.model().frister().linjer(), MOST_ROWS));
  }

  @Override
  public void stream(Sheet sheet) {
    ReportModel model = book.model();
    Map<String, String> titles = new TreeMap<>();
    model.kriterier().forEach(c -> titles.put(c.id(), c.spec().title().nb()));
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    book.store().deadlines().read(MOST_ROWS, one -> row(one, rows, titles));
    Deadlines deadlines = model.frister();
    if (deadlines.linjer() == 0) {
      across(sheet, rows, deadlines.sentence());
      return;
    }
    if (deadlines.linjer() > MOST_ROWS) {
      across(
          sheet,
          rows,
          "Listen er kuttet: den viser "
              + NorwegianText.number(MOST_ROWS)
              + " av "
              + NorwegianText.number(deadlines.linjer())
              + ", de nærmeste først. Alle står i frister.csv.");
    }
    rows.skip();
    across(
        sheet,
        rows,
        "Fristen er den siste dagen alt fortsatt er i orden. Dager er regnet fra dagen uttrekket ble tatt, og listen"
            + " går "
            + NorwegianText.counted(deadlines.dager(), "dag", "dager")
            + " fram.");
    across(
        sheet,
        rows,
        "Frister som alt er brutt, står ikke her, men i arket Funn når de hører til perioden.");
    across(
        sheet,
        rows,
        "«usikker» i merknaden: opplysninger som mangler, avgjør om fristen gjelder eller alt er holdt. Raden er tatt"
            + " med for at ingen frist skal gå tapt.");
  }

  private static void across(Sheet sheet, RowWriter rows, String text) {
    int index = rows.line(text, Style.TEXT, WHOLE_WIDTH).getRowNum();
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS.size() - 1));
  }

  private static void row(Frist one, RowWriter rows, Map<String, String> titles) {
    rows.row(
        one.frist(),
        one.dager(),
        titles.getOrDefault(one.kriterium(), ""),
        Link.row(one.kriterium(), Link.Place.CRITERION, one.kriterium()),
        one.office().kommune(),
        one.office().kontor(),
        one.team(),
        one.sakId(),
        Labels.of("ENHET", one.enhet().kind().name()),
        one.enhet().id(),
        one.merknad());
  }
}
