package no.tilsynslupe.report.excel;

import java.util.List;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The workbook's own chart of both rates by criterion, drawn from the cells above it. */
final class CriteriaChart {

  /** The chart spans the columns up to the first rate, about a screen's width. */
  private static final int LAST_COLUMN = 10;

  private static final int ROWS_BESIDE_BARS = 10;

  /** More bars than this can't be read. */
  private static final int MOST_ROWS = 20;

  private static final int WIDTH = 100;

  private final Book book;
  private final Prose words;

  CriteriaChart(Book book) {
    this.book = book;
    this.words = book.words("figures.yaml");
  }

  /**
   * Adds the chart below the rows written so far, with rows of its own to draw it from: the
   * criteria with most findings that have decided cases.
   */
  void add(XSSFSheet sheet, List<CriterionResult> results, RowWriter rows) {
    List<CriterionResult> shown = shown(results);
    rows.skip();
    if (shown.isEmpty()) {
      rows.line(words.say("krit.uten_diagram"), Style.TEXT, WIDTH);
      return;
    }
    rows.line(
        words.say("krit.bak_diagram", "n", shown.size(), "alle", results.size()),
        Style.HEADING,
        WIDTH);
    int first = rows.nextRow();
    shown.forEach(result -> row(result, rows));
    draw(sheet, shown, first, rows.nextRow() + 1);
  }

  private static List<CriterionResult> shown(List<CriterionResult> results) {
    List<CriterionResult> gravest =
        results.stream()
            .filter(c -> !c.gjelderKontor() && c.samlet().hoved().funnRate() != null)
            .filter(c -> c.samlet().hoved().avvikRate() != null)
            .sorted(Numbers.GRAVEST_FIRST)
            .limit(MOST_ROWS)
            .toList();
    return results.stream().filter(gravest::contains).toList();
  }

  private static void row(CriterionResult result, RowWriter rows) {
    @Nullable Object[] values = new @Nullable Object[CriteriaSheet.FUNN_RATE_COLUMN + 1];
    values[CriteriaSheet.ID_COLUMN] = result.id();
    values[CriteriaSheet.AVVIK_RATE_COLUMN] = share(result.samlet().hoved().avvikRate());
    values[CriteriaSheet.FUNN_RATE_COLUMN] = share(result.samlet().hoved().funnRate());
    rows.row(values);
  }

  private static @Nullable Double share(@Nullable Rate rate) {
    return rate == null ? null : rate.andel();
  }

  /**
   * @param first first of the rows that the figures stand in
   * @param top first row of the chart, counted from 0
   */
  private void draw(XSSFSheet sheet, List<CriterionResult> results, int first, int top) {
    int n = results.size();
    // In print the chart has a page of its own, and stays clear of the column repeated on each
    // page.
    sheet.setRowBreak(top - 1);
    XSSFClientAnchor place =
        new XSSFClientAnchor(0, 0, 0, 0, 1, top + 1, LAST_COLUMN, top + 2 * n + ROWS_BESIDE_BARS);
    String title = title(results);
    NativeChart chart =
        new NativeChart(
            sheet,
            new NativeChart.Words(
                title,
                words.say("krit.akse_kriterium"),
                words.say("akse.andel_saker"),
                words.say("krit.diagram_navn"),
                described(title, results)),
            NativeChart.Scale.shares(book.language()));
    chart.bars(
        place,
        new NativeChart.Rows(first, first + n - 1, CriteriaSheet.ID_COLUMN),
        List.of(
            new NativeChart.Series(
                words.say("serie.avvik"), CriteriaSheet.AVVIK_RATE_COLUMN, NativeChart.Look.FIRST),
            new NativeChart.Series(
                words.say("serie.funn"), CriteriaSheet.FUNN_RATE_COLUMN, NativeChart.Look.SECOND)));
  }

  private String title(List<CriterionResult> results) {
    CriterionResult most = results.stream().min(Numbers.GRAVEST_FIRST).orElseThrow();
    Group group = most.samlet().hoved();
    if (group.funn() == 0) {
      return words.say("krit.diagram_ingen");
    }
    boolean breaches = group.avvik() > 0;
    return words.say(
        breaches ? "krit.diagram_flest" : "krit.diagram_bare_funn",
        "kriterium",
        most.id(),
        "antall",
        breaches ? group.avvik() : group.funn(),
        "av",
        group.avgjort());
  }

  private String described(String title, List<CriterionResult> results) {
    StringBuilder text = new StringBuilder(words.say("krit.diagram_ord", "funn", title));
    for (CriterionResult result : results) {
      Rate avvik = result.samlet().hoved().avvikRate();
      Rate funn = result.samlet().hoved().funnRate();
      text.append(' ')
          .append(
              avvik == null || funn == null
                  ? words.say("krit.diagram_ingen_avgjort", "kriterium", result.id())
                  : words.say(
                      "krit.diagram_punkt",
                      "kriterium",
                      result.id(),
                      "avvik",
                      new Share(avvik.andel()),
                      "funn",
                      new Share(funn.andel())));
    }
    return text.toString();
  }
}
