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
import no.tilsynslupe.report.model.stat.Measure;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The offices by the criterion with most possible breaches, in the order of their names: an order
 * by share would be taken for one by merit. An office with few cases has its number but no bar.
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

  private record Bar(Office office, Rate rate) {
    boolean few() {
      return rate.av() < Measure.FEWEST;
    }

    double share() {
      return rate.andel();
    }
  }

  private static @Nullable Rate rate(CriterionResult result, @Nullable Figures figures) {
    return figures == null ? null : Measure.of(result.spec()).rate(figures.hoved());
  }

  private static long count(CriterionResult result) {
    Rate rate = rate(result, result.samlet());
    return rate == null ? 0 : rate.antall();
  }

  private String name(Bar bar) {
    return words.say("kon.med_antall", "kontor", bar.office().kontor(), "n", bar.rate().av());
  }

  /** Adds the chart below the rows written so far, with rows of its own to draw it from. */
  void add(XSSFSheet sheet, List<CriterionResult> criteria, RowWriter rows) {
    rows.skip();
    Optional<CriterionResult> most =
        criteria.stream()
            .filter(c -> rate(c, c.samlet()) != null)
            .max(
                Comparator.comparingLong(
                        (CriterionResult c) -> Numbers.seen(c.samlet().hoved(), GroupCell.AVVIK))
                    .thenComparing(c -> count(c)));
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
    if (all.isEmpty()) {
      // In an edition to be shared they may all be hidden.
      return;
    }
    if (all.stream().allMatch(Bar::few)) {
      rows.line(
          words.say("kon.diagram_fa", "n", Measure.FEWEST, "kriterium", shown.id()),
          Style.TEXT,
          WIDTH);
      return;
    }
    List<Bar> bars = all.subList(0, Math.min(all.size(), MOST_OFFICES));
    rows.line(
        words.say("kon.bak_diagram", "kriterium", shown.id(), "mal", measure(shown)),
        Style.HEADING,
        WIDTH);
    int first = rows.nextRow();
    for (Bar bar : bars) {
      Row row = rows.row(null, name(bar), bar.few() ? null : bar.share());
      rows.style(row, SHARE_COLUMN, Style.PERCENT);
    }
    if (bars.size() < all.size()) {
      rows.line(
          words.say("kon.for_mange", "vist", bars.size(), "alle", all.size()), Style.TEXT, WIDTH);
    }
    draw(sheet, shown, bars, first, rows.nextRow() + 1);
  }

  private static Optional<Bar> bar(CriterionResult result, Office office) {
    Rate rate = rate(result, result.kontorer().get(office));
    return rate == null ? Optional.empty() : Optional.of(new Bar(office, rate));
  }

  private void draw(XSSFSheet sheet, CriterionResult result, List<Bar> bars, int first, int top) {
    sheet.setRowBreak(top - 1);
    XSSFClientAnchor place =
        new XSSFClientAnchor(
            0, 0, 0, 0, 1, top, LAST_COLUMN, top + 2 * bars.size() + ROWS_BESIDE_BARS);
    String title = title(result, bars);
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
        List.of(new NativeChart.Series(measure(result), SHARE_COLUMN, NativeChart.Look.FIRST)));
  }

  private String measure(CriterionResult result) {
    return book.measure(Measure.of(result.spec()));
  }

  private String title(CriterionResult result, List<Bar> bars) {
    Rate whole = rate(result, result.samlet());
    Share share = new Share(whole == null ? 0 : whole.andel());
    List<Bar> many = bars.stream().filter(bar -> !bar.few()).toList();
    return many.size() < 2
        ? words.say(
            "kon.diagram_ett", "kriterium", result.id(), "andel", share, "mal", measure(result))
        : words.say(
            "kon.diagram_tittel",
            "kriterium",
            result.id(),
            "andel",
            share,
            "mal",
            measure(result),
            "lavest",
            new Share(many.stream().mapToDouble(Bar::share).min().orElse(0)),
            "hoyest",
            new Share(many.stream().mapToDouble(Bar::share).max().orElse(0)),
            "n",
            Measure.FEWEST);
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
                  "antall",
                  bar.rate().antall(),
                  "av",
                  bar.rate().av()));
    }
    return text.toString();
  }
}
