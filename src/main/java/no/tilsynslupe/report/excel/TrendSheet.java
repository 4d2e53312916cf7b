package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Trend;
import no.tilsynslupe.report.model.stat.Trend.Sign;
import no.tilsynslupe.report.model.stat.Trend.TrendPoint;
import no.tilsynslupe.statistics.ControlChart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The share of each criterion from quarter to quarter, with limits for ordinary variation. First
 * the gravest as charts with their figures, then all in one list.
 */
final class TrendSheet implements SheetView {

  /** As many as are looked at. */
  private static final int CHARTS = 4;

  private static final int CHART_ROWS = 18;
  private static final int QUARTER_COLUMN = 2;
  private static final int SHARE_COLUMN = 6;

  private static final List<Column> COLUMNS =
      List.of(
          Column.of("kriterium", 20, Style.LINK),
          Column.text("gjelder", 36),
          Column.text("kvartal", 14),
          Column.text("mal", 18),
          Column.number("med"),
          Column.number("avgjorte"),
          Column.percent("andel"),
          Column.of("midt", 12, Style.PERCENT),
          Column.percent("nedre"),
          Column.percent("ovre"),
          Column.text("tegn", 44));

  private static final int WHOLE_WIDTH = COLUMNS.stream().mapToInt(Column::width).sum() - 10;

  private final Book book;
  private final Prose words;

  TrendSheet(Book book) {
    this.book = book;
    this.words = book.words("stats.yaml");
  }

  private record Course(CriterionResult result, Trend trend) {}

  @Override
  public void finish(XSSFSheet sheet) {
    book.setup().page(sheet);
    book.setup().widths(sheet, COLUMNS);
    RowWriter rows = new RowWriter(sheet, book, COLUMNS);
    rows.line(words.say("utv.tittel"), Style.TITLE, WHOLE_WIDTH);
    List<Course> courses =
        book.model().kriterier().stream()
            .map(result -> new Course(result, Trend.of(result)))
            .filter(
                course ->
                    course.trend().midt() != null || course.trend().tilstand() == StatState.SKJULT)
            .toList();
    if (courses.isEmpty()) {
      across(sheet, rows, words.say("utv.ingen"));
      return;
    }
    across(sheet, rows, words.say("utv.forklaring", "n", ControlChart.FEWEST_POINTS));
    if (courses.stream().allMatch(one -> one.trend().tilstand() == StatState.FOR_FA_PUNKTER)) {
      across(sheet, rows, words.say("utv.for_fa_alle"));
    }
    rows.skip();
    courses.stream()
        .filter(course -> course.trend().midt() != null)
        .sorted((a, b) -> Numbers.GRAVEST_FIRST.compare(a.result(), b.result()))
        .limit(CHARTS)
        .forEach(course -> chart(sheet, course, rows));
    rows.line(words.say("utv.alle"), Style.HEADING, WHOLE_WIDTH);
    int header = rows.nextRow();
    rows.header();
    courses.forEach(course -> list(course, rows));
    sheet.setAutoFilter(new CellRangeAddress(header, rows.nextRow() - 1, 0, COLUMNS.size() - 1));
  }

  private void list(Course course, RowWriter rows) {
    for (TrendPoint point : course.trend().kvartaler()) {
      rows.row(values(course, point));
    }
  }

  private @Nullable Object[] values(Course course, TrendPoint point) {
    Trend trend = course.trend();
    Rate rate = point.rate();
    boolean hidden = point.tilstand() == StatState.SKJULT;
    Object none = hidden ? Antall.skjul() : null;
    Rate centre = trend.midt();
    return new @Nullable Object[] {
      Link.row(course.result().id(), Link.Place.CRITERION, course.result().id()),
      book.text(course.result().spec().title()),
      quarter(point.kvartal()),
      book.measure(trend.mal()),
      rate == null ? none : rate.antall(),
      rate == null ? none : rate.av(),
      rate == null ? none : rate.andel(),
      centre == null ? null : centre.andel(),
      point.grenser() == null ? null : point.grenser().low(),
      point.grenser() == null ? null : point.grenser().high(),
      signs(trend).getOrDefault(point.kvartal(), "")
    };
  }

  private String quarter(String key) {
    return words.forms().quarter(key);
  }

  /** What each quarter that ends a sign has to tell. */
  private Map<String, String> signs(Trend trend) {
    Map<String, String> signs = new TreeMap<>();
    for (Sign sign : trend.tegn()) {
      signs.merge(sign.til(), words.forms().sentence(sign(sign)), (a, b) -> a + "; " + b);
    }
    return signs;
  }

  private String sign(Sign sign) {
    String rule =
        switch (sign.regel()) {
          case OUTSIDE -> "utv.utenfor_";
          case RUN -> "utv.side_";
          case CLIMB -> "utv.trend_";
        };
    return words.say(
        rule + (sign.opp() ? "over" : "under"),
        "fra",
        quarter(sign.fra()),
        "til",
        quarter(sign.til()));
  }

  private void chart(XSSFSheet sheet, Course course, RowWriter rows) {
    CriterionResult result = course.result();
    rows.line(
        words.say("utv.bak", "kriterium", result.id(), "tittel", book.text(result.spec().title())),
        Style.HEADING,
        WHOLE_WIDTH);
    if (course.trend().tilstand() == StatState.FOR_FA_PUNKTER) {
      across(sheet, rows, words.say("utv.for_fa"));
    }
    rows.header();
    int first = rows.nextRow();
    list(course, rows);
    int top = rows.nextRow() + 1;
    XSSFClientAnchor place =
        new XSSFClientAnchor(0, 0, 0, 0, 0, top, COLUMNS.size() - 1, top + CHART_ROWS);
    String title = title(course);
    new NativeChart(
            sheet,
            new NativeChart.Words(
                title,
                words.say("utv.akse_kvartal"),
                book.words("figures.yaml").say("akse.andel_saker"),
                words.say("utv.diagram_navn", "kriterium", result.id()),
                words.say("utv.diagram_ord", "funn", title, "punkter", points(course.trend()))),
            NativeChart.Scale.shares(book.language(), highest(course.trend())))
        .lines(place, new NativeChart.Rows(first, top - 2, QUARTER_COLUMN), series(course.trend()));
    rows.skip(CHART_ROWS + 3);
    sheet.setRowBreak(rows.nextRow() - 1);
  }

  private static double highest(Trend trend) {
    return trend.kvartaler().stream()
        .flatMapToDouble(
            point ->
                DoubleStream.of(
                    point.rate() == null ? 0 : point.rate().andel(),
                    point.grenser() == null ? 0 : point.grenser().high()))
        .max()
        .orElse(0);
  }

  private List<NativeChart.Series> series(Trend trend) {
    List<NativeChart.Series> series = new ArrayList<>();
    series.add(
        new NativeChart.Series(book.measure(trend.mal()), SHARE_COLUMN, NativeChart.Look.FIRST));
    series.add(
        new NativeChart.Series(
            words.say("utv.serie_midt"), SHARE_COLUMN + 1, NativeChart.Look.SECOND));
    if (trend.kvartaler().stream().anyMatch(point -> point.grenser() != null)) {
      series.add(
          new NativeChart.Series(
              words.say("utv.serie_nedre"), SHARE_COLUMN + 2, NativeChart.Look.QUIET));
      series.add(
          new NativeChart.Series(
              words.say("utv.serie_ovre"), SHARE_COLUMN + 3, NativeChart.Look.QUIET));
    }
    return series;
  }

  private String title(Course course) {
    Trend trend = course.trend();
    String id = course.result().id();
    String measure = book.measure(trend.mal());
    if (!trend.tegn().isEmpty()) {
      return words.say(
          "utv.tegn_tittel",
          "kriterium",
          id,
          "mal",
          measure,
          "tegn",
          trend.tegn().stream().map(this::sign).collect(Collectors.joining("; ")));
    }
    if (trend.tilstand() == StatState.BEREGNET) {
      return words.say("utv.ingen_tegn", "kriterium", id, "mal", measure);
    }
    TrendPoint last =
        trend.kvartaler().stream()
            .filter(point -> point.rate() != null)
            .reduce((a, b) -> b)
            .orElseThrow();
    return words.say(
        "utv.siste",
        "kriterium",
        id,
        "mal",
        measure,
        "andel",
        share(last.rate()),
        "kvartal",
        quarter(last.kvartal()),
        "midt",
        share(trend.midt()));
  }

  private static Share share(@Nullable Rate rate) {
    if (rate == null) {
      throw new IllegalStateException("ingen andel");
    }
    return new Share(rate.andel());
  }

  private String points(Trend trend) {
    return trend.kvartaler().stream()
        .filter(point -> point.rate() != null)
        .map(
            point ->
                words.say(
                    "utv.punkt", "kvartal", quarter(point.kvartal()), "andel", share(point.rate())))
        .collect(Collectors.joining(", "));
  }

  private static void across(XSSFSheet sheet, RowWriter rows, String text) {
    int index = rows.line(text, Style.TEXT, WHOLE_WIDTH).getRowNum();
    sheet.addMergedRegion(new CellRangeAddress(index, index, 0, COLUMNS.size() - 1));
  }
}
