package no.tilsynslupe.report.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.report.chart.ChartTable.Cell;
import no.tilsynslupe.report.chart.draw.Axis;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Legend;
import no.tilsynslupe.report.chart.draw.Lettering;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Pencil;
import no.tilsynslupe.report.chart.draw.Scale;
import no.tilsynslupe.report.chart.draw.Symbol;
import no.tilsynslupe.report.chart.draw.Symbol.Kind;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Measure;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Trend;
import no.tilsynslupe.report.model.stat.Trend.Sign;
import no.tilsynslupe.report.model.stat.Trend.TrendPoint;
import no.tilsynslupe.statistics.Interval;

/** The share of one criterion from quarter to quarter, with the limits of what chance explains. */
final class TrendChart {

  static final String ID = "utvikling";

  private static final double HEIGHT = 300;
  private static final double LEFT = 56;
  private static final double ABOVE = 34;
  private static final int SHARE_TICKS = 6;
  private static final double LEAST_SHARE_STEP = 0.01;
  private static final double ROOM = 1.1;
  private static final double LINE = 2.4;
  private static final double BETWEEN = 12;

  private static final Symbol USUAL = new Symbol(Kind.CIRCLE, Palette.PAPER, Palette.BLUE);
  private static final Symbol SIGNAL = new Symbol(Kind.DIAMOND, Palette.VERMILLION, Palette.INK);
  private static final Symbol CENTRE = new Symbol(Kind.LINE, Palette.PAPER, Palette.QUIET);
  private static final Symbol LIMIT = new Symbol(Kind.DASHED, Palette.PAPER, Palette.VERMILLION);
  private static final Symbol HIDDEN = new Symbol(Kind.HATCHED, Palette.PAPER, Palette.QUIET);

  private final ChartContext context;
  private final CriterionResult result;
  private final Trend trend;
  private final List<TrendPoint> quarters;

  private TrendChart(ChartContext context, CriterionResult result, Trend trend) {
    this.context = context;
    this.result = result;
    this.trend = trend;
    this.quarters = trend.kvartaler();
  }

  /**
   * The course of a criterion with at least two quarters that have a share.
   *
   * @param more said in the caption; may be empty
   */
  static ChartPicture of(ChartContext context, CriterionResult result, Trend trend, String more) {
    return new TrendChart(context, result, trend).picture(more);
  }

  private ChartPicture picture(String more) {
    return context.picture(
        ID + "-" + result.id().toLowerCase(Locale.ROOT).replace(' ', '-'),
        context.say("tittel_om", "kriterium", context.title(result.spec()), "funn", finding()),
        context.say("utvikling_alt", "n", quarters.size()),
        note() + (more.isEmpty() ? "" : " " + more),
        table(),
        draw());
  }

  private String finding() {
    if (trend.tilstand() == StatState.SKJULT) {
      return context.say("utvikling_skjult");
    }
    List<TrendPoint> told = quarters.stream().filter(point -> point.rate() != null).toList();
    TrendPoint first = told.get(0);
    TrendPoint last = told.get(told.size() - 1);
    if (trend.tilstand() != StatState.BEREGNET) {
      return context.say(
          "utvikling_fa",
          "mal",
          measure(),
          "fra",
          percent(first),
          "til",
          percent(last),
          "start",
          quarter(first.kvartal()),
          "slutt",
          quarter(last.kvartal()));
    }
    return trend.tegn().isEmpty()
        ? context.say("utvikling_rolig", "mal", measure())
        : sign(latest());
  }

  private String measure() {
    return context.say(trend.mal() == Measure.AVVIK ? "utvikling_mal_avvik" : "utvikling_mal_funn");
  }

  private Sign latest() {
    Sign latest = trend.tegn().get(0);
    for (Sign sign : trend.tegn()) {
      latest = sign.til().compareTo(latest.til()) > 0 ? sign : latest;
    }
    return latest;
  }

  private String sign(Sign sign) {
    String key =
        "tegn_" + sign.regel().name().toLowerCase(Locale.ROOT) + (sign.opp() ? "_opp" : "_ned");
    return context.say(key, "fra", quarter(sign.fra()), "til", quarter(sign.til()));
  }

  private String percent(TrendPoint point) {
    Rate rate = point.rate();
    return rate == null ? "" : context.forms().percent(rate.andel());
  }

  private String quarter(String key) {
    return context.forms().quarter(key);
  }

  private String note() {
    String note =
        context.say(trend.mal() == Measure.AVVIK ? "utvikling_note_avvik" : "utvikling_note_funn");
    return trend.tilstand() == StatState.BEREGNET
        ? note + " " + context.say("utvikling_grenser")
        : note;
  }

  private Drawing draw() {
    Pencil pencil = new Pencil();
    double top = Legend.draw(pencil, legend(), 0, ChartContext.WIDTH) + ABOVE;
    List<Double> shares = Scale.ticks(highest(), LEAST_SHARE_STEP, SHARE_TICKS);
    Scale y = new Scale(0, shares.get(shares.size() - 1), top + HEIGHT, top);
    Scale x = new Scale(-0.5, quarters.size() - 0.5, LEFT, ChartContext.WIDTH);
    new Axis(
            y,
            shares,
            context::wholePercent,
            context.say(trend.mal() == Measure.AVVIK ? "andel_avvik" : "andel_funn"))
        .left(pencil, x.start(), x.end());
    limits(pencil, x, y);
    course(pencil, x, y);
    points(pencil, x, y);
    double bottom = names(pencil, x, top + HEIGHT);
    return pencil.done(ChartContext.WIDTH, bottom);
  }

  private double highest() {
    double highest = LEAST_SHARE_STEP;
    for (TrendPoint point : quarters) {
      Rate rate = point.rate();
      Interval limits = point.grenser();
      highest = Math.max(highest, rate == null ? 0 : rate.andel());
      highest = Math.max(highest, limits == null ? 0 : limits.high());
    }
    return Math.min(1, highest * ROOM);
  }

  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    entries.add(new Legend.Entry(USUAL, context.say("utvikling_kvartal")));
    if (!trend.tegn().isEmpty()) {
      entries.add(new Legend.Entry(SIGNAL, context.say("utvikling_tegn")));
    }
    if (trend.midt() != null) {
      entries.add(new Legend.Entry(CENTRE, context.say("utvikling_midt")));
    }
    if (quarters.stream().anyMatch(point -> point.grenser() != null)) {
      entries.add(new Legend.Entry(LIMIT, context.say("utvikling_grense")));
    }
    if (quarters.stream().anyMatch(TrendChart::hidden)) {
      entries.add(new Legend.Entry(HIDDEN, context.say("skjult")));
    }
    return entries;
  }

  private static boolean hidden(TrendPoint point) {
    return point.tilstand() == StatState.SKJULT;
  }

  private void limits(Pencil pencil, Scale x, Scale y) {
    Rate centre = trend.midt();
    if (centre != null) {
      pencil.line(
          x.start(), y.at(centre.andel()), x.end(), y.at(centre.andel()), Palette.QUIET, LINE);
    }
    List<Point2D> high = new ArrayList<>();
    List<Point2D> low = new ArrayList<>();
    for (int i = 0; i < quarters.size(); i++) {
      Interval limits = quarters.get(i).grenser();
      if (limits == null) {
        pencil.course(high, Palette.VERMILLION, 1.8, 8);
        pencil.course(low, Palette.VERMILLION, 1.8, 8);
        high.clear();
        low.clear();
      } else {
        step(high, x, i, y.at(limits.high()));
        step(low, x, i, y.at(limits.low()));
      }
    }
    pencil.course(high, Palette.VERMILLION, 1.8, 8);
    pencil.course(low, Palette.VERMILLION, 1.8, 8);
  }

  private static void step(List<Point2D> course, Scale x, int index, double y) {
    course.add(new Point2D.Double(x.at(index - 0.5), y));
    course.add(new Point2D.Double(x.at(index + 0.5), y));
  }

  /** Lines between neighbours; none across a quarter without a share. */
  private void course(Pencil pencil, Scale x, Scale y) {
    List<Point2D> course = new ArrayList<>();
    for (int i = 0; i < quarters.size(); i++) {
      Rate rate = quarters.get(i).rate();
      if (rate == null) {
        pencil.course(course, Palette.BLUE, LINE, 0);
        course.clear();
      } else {
        course.add(new Point2D.Double(x.at(i), y.at(rate.andel())));
      }
    }
    pencil.course(course, Palette.BLUE, LINE, 0);
  }

  private void points(Pencil pencil, Scale x, Scale y) {
    double half = (x.at(1) - x.at(0)) / 2;
    for (int i = 0; i < quarters.size(); i++) {
      TrendPoint point = quarters.get(i);
      Rate rate = point.rate();
      if (rate != null) {
        (signals(point.kvartal()) ? SIGNAL : USUAL).draw(pencil, x.at(i), y.at(rate.andel()));
      } else if (hidden(point)) {
        double width = Math.min(half, 20) * 2 - 4;
        pencil.hatched(x.at(i) - width / 2, y.end(), width, y.start() - y.end());
      }
    }
  }

  private boolean signals(String quarter) {
    return trend.tegn().stream()
        .anyMatch(sign -> quarter.compareTo(sign.fra()) >= 0 && quarter.compareTo(sign.til()) <= 0);
  }

  /**
   * The quarters below, each with its number of cases; every second or third where they'd touch.
   */
  private double names(Pencil pencil, Scale x, double bottom) {
    double room = x.at(1) - x.at(0);
    double widest = 0;
    for (TrendPoint point : quarters) {
      widest = Math.max(widest, Lettering.SMALL.width(quarter(point.kvartal())));
      widest = Math.max(widest, Lettering.SMALL.width(number(point)));
    }
    int every = (int) Math.ceil((widest + BETWEEN) / room);
    double line = Lettering.SMALL.line();
    for (int i = (quarters.size() - 1) % every; i < quarters.size(); i += every) {
      TrendPoint point = quarters.get(i);
      double y = bottom + 6;
      double at = Math.min(x.at(i), ChartContext.WIDTH - widest / 2);
      pencil.lines(
          List.of(quarter(point.kvartal())), at, y, Lettering.SMALL, Anchor.MIDDLE, Palette.INK);
      pencil.lines(
          List.of(number(point)), at, y + line, Lettering.SMALL, Anchor.MIDDLE, Palette.QUIET);
    }
    return bottom + 2 * line + BETWEEN;
  }

  private String number(TrendPoint point) {
    Rate rate = point.rate();
    if (rate != null) {
      return context.say("n_lik", "n", rate.av());
    }
    return context.say(hidden(point) ? "skjult" : "ingen_saker");
  }

  private ChartTable table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (TrendPoint point : quarters) {
      Rate rate = point.rate();
      Interval limits = point.grenser();
      Cell name = Cell.words(quarter(point.kvartal()));
      if (rate == null) {
        Cell none = Cell.words(number(point));
        rows.add(List.of(name, none, none, none, none));
      } else {
        rows.add(
            List.of(
                name,
                context.count(rate.antall()),
                context.count(rate.av()),
                context.share(rate.andel()),
                Cell.words(
                    limits == null
                        ? context.say("ikke_beregnet")
                        : context.forms().percentRange(limits.low(), limits.high()))));
      }
    }
    boolean breaches = trend.mal() == Measure.AVVIK;
    return new ChartTable(
        List.of(
            context.say("kvartal"),
            context.say(breaches ? "avvik" : "alle_funn"),
            context.say("avgjort"),
            context.say(breaches ? "andel_avvik" : "andel_funn"),
            context.say("utvikling_grense")),
        rows);
  }
}
