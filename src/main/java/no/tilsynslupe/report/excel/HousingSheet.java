package no.tilsynslupe.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.model.ThemeCounts.Stays;
import no.tilsynslupe.statistics.Quantile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** How long stays in temporary accommodation last, beside the limit of three months. */
final class HousingSheet implements SheetView {

  private static final String THEME = "botilbud";

  /** Steps of the table and of the curve, in days. */
  private static final int STEP = 30;

  private static final int MOST_DAYS = 720;
  private static final int CHART_ROWS = 20;
  private static final int SHARE_COLUMN = 1;

  private static final List<Column> COLUMNS =
      List.of(
          ThemePage.names("innen_dager"),
          Column.of("andel_avsluttet", 16, Style.PERCENT),
          Column.of("grense_3mnd", 16, Style.PERCENT));

  private final Book book;
  private final Prose words;

  HousingSheet(Book book) {
    this.book = book;
    this.words = book.words("themes.yaml");
  }

  /** Share ended within so many days. */
  private record Point(int days, double share) {}

  @Override
  public void finish(XSSFSheet sheet) {
    ThemePage page = new ThemePage(book, sheet, words.say("bo.tittel"), COLUMNS);
    Stays stays = book.model().tema().botilbud();
    if (stays.alle() == 0) {
      page.say(words.say("bo.ingen"), Style.STRONG);
      page.say(words.say("tema.uten_diagram"), Style.TEXT);
    } else {
      figures(sheet, page, stays);
    }
    page.criteria(THEME);
  }

  private void figures(XSSFSheet sheet, ThemePage page, Stays stays) {
    String finding = words.say("bo.setning", "over", stays.overGrensen(), "alle", stays.alle());
    page.say(finding + ".", Style.STRONG);
    page.say(
        words.say(
            "bo.pagar",
            "ferdig",
            stays.antallAvsluttet(),
            "gar",
            stays.antallPagar() - stays.antallUsikre()),
        Style.TEXT);
    if (stays.antallUsikre() > 0) {
      page.say(words.say("bo.usikker", "n", stays.antallUsikre()), Style.TEXT);
    }
    Share within = new Share(stays.andelInnen(Stays.TRE_MANEDER));
    page.rows().row(words.say("bo.ved_grensen"), null, words.forms().percent(within.value()));
    page.rows().row(words.say("bo.median"), null, days(stays.median()));
    page.rows().row(words.say("bo.nitti"), null, days(stays.persentil90()));
    page.say(words.say("bo.metode"), Style.TEXT);
    page.header(words.say("bo.tabell"));
    List<Point> points = points(stays);
    int first = page.rows().nextRow();
    for (Point point : points) {
      page.rows()
          .row(
              Integer.toString(point.days()),
              point.share(),
              point.days() == Stays.TRE_MANEDER ? point.share() : null);
    }
    chart(sheet, page, finding, points, first);
  }

  private @Nullable String days(Quantile quantile) {
    if (quantile instanceof Quantile.Reached reached) {
      return words.say("bo.dager", "n", reached.days());
    }
    if (quantile instanceof Quantile.NotReached not) {
      return words.say("bo.ikke_nadd", "n", not.lastSeen());
    }
    return null;
  }

  private static List<Point> points(Stays stays) {
    int longest =
        Math.max(
            stays.avsluttet().isEmpty() ? 0 : stays.avsluttet().lastKey(),
            stays.pagar().isEmpty() ? 0 : stays.pagar().lastKey());
    int last = Math.min(MOST_DAYS, Math.max(Stays.TRE_MANEDER + STEP, (longest / STEP + 1) * STEP));
    List<Point> points = new ArrayList<>();
    for (int days = 0; days <= last; days += STEP) {
      // In place of its neighbour, so that the steps are about equal.
      int day = days == 3 * STEP ? Stays.TRE_MANEDER : days;
      points.add(new Point(day, stays.andelInnen(day)));
    }
    return points;
  }

  private void chart(
      XSSFSheet sheet, ThemePage page, String finding, List<Point> points, int first) {
    String told =
        points.stream()
            .map(
                point ->
                    words.say("bo.punkt", "dager", point.days(), "andel", new Share(point.share())))
            .collect(Collectors.joining(", "));
    new NativeChart(
            sheet,
            new NativeChart.Words(
                finding,
                words.say("bo.akse_dager"),
                words.say("bo.akse_andel"),
                words.say("bo.diagram_navn"),
                words.say("bo.diagram_ord", "funn", finding, "punkter", told)),
            NativeChart.Scale.shares(book.language()))
        .lines(
            page.room(CHART_ROWS),
            new NativeChart.Rows(first, first + points.size() - 1, 0),
            List.of(
                new NativeChart.Series(words.say("bo.serie"), SHARE_COLUMN, NativeChart.Look.FIRST),
                new NativeChart.Series(
                    words.say("bo.serie_grense"), SHARE_COLUMN + 1, NativeChart.Look.FIFTH)));
  }
}
