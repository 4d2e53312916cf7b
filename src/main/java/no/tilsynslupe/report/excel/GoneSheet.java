package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.report.model.Comparison;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.LawText;
import no.tilsynslupe.store.GoneFinding;
import no.tilsynslupe.store.StoredAssessment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * What the earlier run found and this one doesn't: what was put right, then what could not be
 * looked at. On a sheet of its own, so that nobody takes it for findings.
 */
final class GoneSheet implements SheetView {

  /** As for findings: a longer list belongs in the CSV file. */
  static final int MOST_ROWS = 50_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("siden_sist", 11),
          Column.text("hvorfor", 52),
          Column.text("utfall_sist", 16),
          Column.text("alvor_sist", 11),
          Column.text("kommune", 13),
          Column.text("kontor", 22),
          Column.of("kriterium", 19, Style.LINK),
          Column.text("sak", 12),
          Column.text("enhet", 16),
          Column.text("enhet_id", 12),
          Column.of("dato", 13, Style.DATE),
          Column.text("tekst_sist", 60),
          Column.text("hjemmel", 18),
          Column.hidden("funn_id"),
          Column.hidden("fakta_id"));

  private final Book book;
  private final Set<String> criteria;

  GoneSheet(Book book) {
    this.book = book;
    this.criteria =
        book.model().kriterier().stream().map(CriterionResult::id).collect(Collectors.toSet());
  }

  private long gone() {
    Comparison comparison = book.model().sammenligning();
    return comparison == null ? 0 : comparison.borteOgRettet();
  }

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().list(sheet, COLUMNS, 1, (int) Math.min(gone(), MOST_ROWS));
    book.setup().largePaper(sheet);
  }

  @Override
  public void stream(Sheet sheet) {
    long gone = gone();
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    book.store().comparison().readGone(MOST_ROWS, finding -> write(finding, rows));
    if (gone == 0) {
      rows.line(
          book.words("lists.yaml").say("borte.ingen"),
          Style.TEXT,
          COLUMNS.get(0).width() + COLUMNS.get(1).width());
    } else if (gone > MOST_ROWS) {
      rows.line(
          book.words().say("kuttet", "vist", (long) MOST_ROWS, "alle", gone)
              + " "
              + book.allIn("funn.csv"),
          Style.HEADING,
          COLUMNS.get(0).width());
    }
  }

  private void write(GoneFinding gone, RowWriter rows) {
    StoredAssessment found = gone.funn();
    rows.row(
        found.status() == null ? null : book.label("STATUS", found.status().name()),
        gone.forklaring(),
        book.label(found.utfall()),
        book.label("ALVOR", found.alvor()),
        found.kommune(),
        found.kontor(),
        criteria.contains(found.kriterium())
            ? Link.row(found.kriterium(), Link.Place.CRITERION, found.kriterium())
            : found.kriterium(),
        found.sakId(),
        book.label("ENHET", found.enhet()),
        found.enhetId(),
        found.dato(),
        found.tekst(),
        LawText.of(found.hjemmel(), book.language()),
        found.funnId(),
        found.faktaId());
  }
}
