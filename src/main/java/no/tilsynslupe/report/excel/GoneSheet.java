package no.tilsynslupe.report.excel;

import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.excel.RowWriter.Linked;
import no.tilsynslupe.report.model.Labels;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.store.ComparisonStore;
import no.tilsynslupe.store.GoneFinding;
import no.tilsynslupe.store.StoredAssessment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * What the earlier run found and this one doesn't: what was put right, then what could not be
 * looked at. On a sheet of its own, so that nobody takes it for findings.
 */
final class GoneSheet {

  /** As for findings: a longer list belongs in the CSV file. */
  static final int MOST_ROWS = 50_000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Siden sist", 11),
          Column.text("Hvorfor", 52),
          Column.text("utfall sist", 13),
          Column.text("alvor sist", 11),
          Column.text("kommune", 12),
          Column.text("kontor", 22),
          Column.of("kriterium", 19, Style.LINK),
          Column.text("sak_id", 11),
          Column.text("enhet", 16),
          Column.text("enhet_id", 12),
          Column.of("dato", 12, Style.DATE),
          Column.text("tekst sist", 60),
          Column.text("hjemmel", 18),
          Column.hidden("funn_id"),
          Column.hidden("fakta_id"));

  private GoneSheet() {}

  static void prepare(XSSFSheet sheet, SheetSetup setup, long gone) {
    setup.list(sheet, COLUMNS, 1, (int) Math.min(gone, MOST_ROWS));
    setup.largePaper(sheet);
  }

  static void write(
      Sheet sheet,
      ComparisonStore store,
      long gone,
      StyleBook styles,
      Map<String, Integer> criteriaRows) {
    RowWriter rows = new RowWriter(sheet, styles, COLUMNS);
    rows.header();
    store.readGone(MOST_ROWS, finding -> write(finding, rows, criteriaRows));
    if (gone == 0) {
      rows.line(
          "Alle funnene fra forrige kjøring er funnet igjen.",
          Style.TEXT,
          COLUMNS.get(0).width() + COLUMNS.get(1).width());
    } else if (gone > MOST_ROWS) {
      rows.line(
          "Listen er kuttet: den viser "
              + NorwegianText.number(MOST_ROWS)
              + " av "
              + NorwegianText.number(gone)
              + ". Alle står i funn.csv.",
          Style.HEADING,
          COLUMNS.get(0).width());
    }
  }

  private static void write(GoneFinding gone, RowWriter rows, Map<String, Integer> criteriaRows) {
    StoredAssessment found = gone.funn();
    @Nullable Integer criterion = criteriaRows.get(found.kriterium());
    rows.row(
        found.status() == null ? null : Labels.of("STATUS", found.status().name()),
        gone.forklaring(),
        Style.label(found.utfall()),
        Labels.of("ALVOR", found.alvor()),
        found.kommune(),
        found.kontor(),
        criterion == null
            ? found.kriterium()
            : new Linked(found.kriterium(), SheetNames.CRITERIA, criterion),
        found.sakId(),
        Labels.of("ENHET", found.enhet()),
        found.enhetId(),
        found.dato(),
        found.tekst(),
        found.hjemmel(),
        found.funnId(),
        found.faktaId());
  }
}
