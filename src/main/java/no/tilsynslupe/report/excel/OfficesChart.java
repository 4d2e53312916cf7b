package no.tilsynslupe.report.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Rate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The offices by the criterion with most findings, in the order of their names: an order by share
 * would be taken for one by merit.
 */
final class OfficesChart {

  /** More bars than this can't be read. */
  private static final int MOST_OFFICES = 40;

  private static final int NAME_COLUMN = 1;
  private static final int SHARE_COLUMN = 2;
  private static final int LAST_COLUMN = 8;
  private static final int ROWS_BESIDE_BARS = 10;
  private static final int WIDTH = 78;

  private final Book book;
  private final Prose words;

  OfficesChart(Book book) {
    this.book = book;
    this.words = book.words("figures.yaml");
  }

  private record Bar(Office office, double share) {}

  /** Adds the chart below the rows written so far, with rows of its own to draw it from. */
  void add(XSSFSheet sheet, List<CriterionResult> criteria, RowWriter rows) {
    rows.skip();
    Optional<CriterionResult> most =
        criteria.stream()
            .filter(c -> c.samlet().hoved().funnRate() != null)
            .max(
                Comparator.comparingLong(
                        (CriterionResult c) -> Numbers.seen(c.samlet().hoved(), GroupCell.FUNN))
                    .thenComparing(c -> Numbers.seen(c.samlet().hoved(), GroupCell.AVVIK)));
    if (most.isEmpty()) {
      rows.line(words.say("kon.uten_diagram"), Style.TEXT, WIDTH);
      return;
    }
    CriterionResult shown = most.get();
    List<Bar> all =
        book.offices().stream()
            .map(office -> bar(shown, office))
            .flatMap(Optional::stream)
            .toList();
    if (all.isEmpty() || shown.samlet().hoved().funnRate() == null) {
      // In an edition to be shared they may all be hidden.
      return;
    }
    List<Bar> bars = all.subList(0, Math.min(all.size(), MOST_OFFICES));
    rows.line(words.say("kon.bak_diagram", "kriterium", shown.id()), Style.HEADING, WIDTH);
    int first = rows.nextRow();
    for (Bar bar : bars) {
      Row row = rows.row(null, bar.office().kontor(), bar.share());
      rows.style(row, SHARE_COLUMN, Style.PERCENT);
    }
    if (bars.size() < all.size()) {
      rows.line(
          words.say("kon.for_mange", "vist", bars.size(), "alle", all.size()), Style.TEXT, WIDTH);
    }
    draw(sheet, shown, bars, first, rows.nextRow() + 1);
  }

  private static Optional<Bar> bar(CriterionResult result, Office office) {
    @Nullable Figures figures = result.kontorer().get(office);
    @Nullable Rate rate = figures == null ? null : figures.hoved().funnRate();
    return rate == null ? Optional.empty() : Optional.of(new Bar(office, rate.andel()));
  }

  private void draw(XSSFSheet sheet, CriterionResult result, List<Bar> bars, int first, int top) {
    sheet.setRowBreak(top - 1);
    XSSFClientAnchor place =
        new XSSFClientAnchor(
            0, 0, 0, 0, 1, top, LAST_COLUMN, top + 2 * bars.size() + ROWS_BESIDE_BARS);
    String title = book.model().ofShown(title(result, bars));
    NativeChart chart =
        new NativeChart(
            sheet,
            new NativeChart.Words(
                title,
                words.say("kon.akse_kontor"),
                words.say("akse.andel_saker"),
                words.say("kon.diagram_navn"),
                described(title, bars)),
            NativeChart.Scale.shares(book.language()));
    chart.bars(
        place,
        new NativeChart.Rows(first, first + bars.size() - 1, NAME_COLUMN),
        List.of(
            new NativeChart.Series(words.say("serie.funn"), SHARE_COLUMN, NativeChart.Look.FIRST)));
  }

  private String title(CriterionResult result, List<Bar> bars) {
    Rate whole = result.samlet().hoved().funnRate();
    Share share = new Share(whole == null ? 0 : whole.andel());
    return bars.size() < 2
        ? words.say("kon.diagram_ett", "kriterium", result.id(), "andel", share)
        : words.say(
            "kon.diagram_tittel",
            "kriterium",
            result.id(),
            "andel",
            share,
            "lavest",
            new Share(bars.stream().mapToDouble(Bar::share).min().orElse(0)),
            "hoyest",
            new Share(bars.stream().mapToDouble(Bar::share).max().orElse(0)));
  }

  private String described(String title, List<Bar> bars) {
    StringBuilder text = new StringBuilder(words.say("kon.diagram_ord", "funn", title));
    for (Bar bar : bars) {
      text.append(' ')
          .append(
              words.say(
                  "kon.diagram_punkt",
                  "kontor",
                  bar.office().kontor(),
                  "andel",
                  new Share(bar.share())));
    }
    return text.toString();
  }
}
