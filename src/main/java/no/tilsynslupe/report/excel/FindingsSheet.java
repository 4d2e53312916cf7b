package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.StoredAssessment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The list to work through: the gravest findings first, with columns for the reviewer. */
final class FindingsSheet implements SheetView {

  /** More than this is no longer a list to work through, and makes the workbook slow. */
  static final int MOST_ROWS = 20_000;

  static final String[] VERDICTS = {"Bekreftet", "Avkreftet", "Uklart"};

  private static final RunStore.Order ORDER = RunStore.Order.GRAVEST_FIRST;

  // The columns are called what they are called in funn.csv, so that the two can be joined.
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("utfall", 13),
          Column.text("alvor", 10),
          Column.text("Siden sist", 11),
          Column.text("kommune", 12),
          Column.text("kontor", 22),
          Column.of("kriterium", 19, Style.LINK),
          Column.text("sak_id", 11),
          Column.text("enhet", 16),
          Column.text("enhet_id", 12),
          Column.of("dato", 12, Style.DATE),
          Column.text("tekst", 60),
          Column.text("hjemmel", 18),
          Column.text("bevis", 48),
          Column.of("vurdering", 13, Style.INPUT),
          Column.of("kommentar", 28, Style.INPUT),
          Column.of("ansvarlig", 14, Style.INPUT),
          Column.of("frist", 12, Style.INPUT_DATE),
          Column.hidden("funn_id"),
          Column.hidden("fakta_id"));

  private static final int CHANGE_COLUMN = 2;
  private static final int VERDICT_COLUMN = 13;
  private static final int FROZEN_COLUMNS = 1;

  private final Book book;

  FindingsSheet(Book book) {
    this.book = book;
  }

  /** Number of rows that the sheet gets. */
  static int rows(long findings) {
    return (int) Math.min(findings, MOST_ROWS);
  }

  @Override
  public void finish(XSSFSheet sheet) {
    int rows = rows(book.model().antallFunn().tall());
    SheetSetup setup = book.setup();
    setup.list(sheet, COLUMNS, FROZEN_COLUMNS, rows);
    sheet.setColumnHidden(CHANGE_COLUMN, book.model().sammenligning() == null);
    setup.largePaper(sheet);
    if (rows == 0) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation verdict =
        helper.createValidation(
            helper.createExplicitListConstraint(VERDICTS),
            new CellRangeAddressList(1, rows, VERDICT_COLUMN, VERDICT_COLUMN));
    verdict.setShowPromptBox(true);
    verdict.createPromptBox(
        "Din vurdering", "Velg Bekreftet, Avkreftet eller Uklart. Begrunn i kommentaren.");
    verdict.setShowErrorBox(true);
    verdict.createErrorBox("Ukjent vurdering", "Velg Bekreftet, Avkreftet eller Uklart.");
    sheet.addValidationData(verdict);
  }

  @Override
  public void stream(Sheet sheet) {
    long findings = book.model().antallFunn().tall();
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.header();
    book.store().readFindings(ORDER, MOST_ROWS, found -> write(found, rows));
    if (findings == 0) {
      rows.line("Ingen funn.", Style.TEXT, COLUMNS.get(0).width());
    } else if (findings > MOST_ROWS) {
      rows.line(
          "Listen er kuttet: den viser "
              + NorwegianText.number(MOST_ROWS)
              + " av "
              + NorwegianText.number(findings)
              + " funn, de alvorligste først. Alle står i funn.csv.",
          Style.HEADING,
          COLUMNS.get(0).width());
    }
  }

  private static void write(StoredAssessment found, RowWriter rows) {
    Row row =
        rows.row(
            Style.label(found.utfall()),
            Labels.of("ALVOR", found.alvor()),
            found.status() == null ? null : Labels.of("STATUS", found.status().name()),
            found.kommune(),
            found.kontor(),
            Link.row(found.kriterium(), Link.Place.CRITERION, found.kriterium()),
            found.sakId(),
            Labels.of("ENHET", found.enhet()),
            found.enhetId(),
            found.dato(),
            found.tekst(),
            found.hjemmel(),
            found.bevis().replace(" | ", "\n"),
            null,
            null,
            null,
            null,
            found.funnId(),
            found.faktaId());
    rows.style(row, 0, Style.of(found.utfall()));
  }
}
