package no.tilsynslupe.report.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
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
import no.tilsynslupe.report.model.ThemeCounts.Stays;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.statistics.KaplanMeier.Step;
import no.tilsynslupe.statistics.Quantile;

/** How long stays in temporary accommodation last, as a cumulative curve. */
final class StayChart {

  static final String ID = "botilbud";

  private static final double HEIGHT = 340;
  private static final double LEFT = 56;
  private static final double RIGHT = 24;
  private static final double ABOVE = 34;
  private static final double CURVE = 3;
  private static final double TICK = 6;
  private static final double NEXT = 8;
  private static final int DAY_TICKS = 10;

  /** More marks than this run together into a band. */
  private static final int MOST_MARKS = 400;

  private static final Symbol ENDED = new Symbol(Kind.LINE, Palette.PAPER, Palette.BLUE);
  private static final Symbol LIMIT = new Symbol(Kind.DASHED, Palette.PAPER, Palette.VERMILLION);
  private static final Symbol RUNNING = new Symbol(Kind.TRIANGLE, Palette.PAPER, Palette.INK);
  private static final Symbol LOST = new Symbol(Kind.CIRCLE, Palette.PAPER, Palette.INK);

  private final ChartContext context;
  private final Stays stays;
  private final int longest;

  private StayChart(ChartContext context, Stays stays) {
    this.context = context;
    this.stays = stays;
    TreeSet<Integer> lengths = new TreeSet<>(stays.avsluttet().keySet());
    lengths.addAll(stays.pagar().keySet());
    lengths.add(Stays.TRE_MANEDER);
    this.longest = lengths.last();
  }

  static ChartPicture of(ChartContext context) {
    return new StayChart(context, context.model().tema().botilbud()).picture();
  }

  private ChartPicture picture() {
    if (stays.alle() == 0) {
      return context.nothing(ID, context.reason(Tabell.BOTILBUD, context.say("opphold_tom")));
    }
    return context.picture(
        ID,
        title(),
        context.say("opphold_alt", "avsluttet", stays.antallAvsluttet()),
        note(),
        table(),
        draw());
  }

  private String title() {
    return stays.overGrensen() == 0
        ? context.say("opphold_ingen", "n", stays.alle())
        : context.say("opphold_funn", "antall", stays.overGrensen(), "n", stays.alle());
  }

  private String note() {
    return context.say("opphold_note")
        + " "
        + (stays.antallUsikre() > 0
            ? context.say("opphold_usikker_note", "n", stays.antallUsikre()) + " "
            : "")
        + length("opphold_median", "opphold_median_ukjent", stays.median())
        + " "
        + length("opphold_p90", "opphold_p90_ukjent", stays.persentil90());
  }

  private String length(String known, String unknown, Quantile quantile) {
    return quantile instanceof Quantile.Reached reached
        ? context.say(known, "n", reached.days())
        : context.say(unknown);
  }

  private Drawing draw() {
    Pencil pencil = new Pencil();
    List<Legend.Entry> legend = new ArrayList<>();
    legend.add(new Legend.Entry(ENDED, context.say("opphold_kurve")));
    long running = stays.antallPagar() - stays.antallUsikre();
    if (running > 0) {
      legend.add(new Legend.Entry(RUNNING, context.say("opphold_pagar", "n", running)));
    }
    if (stays.antallUsikre() > 0) {
      legend.add(new Legend.Entry(LOST, context.say("opphold_usikker", "n", stays.antallUsikre())));
    }
    legend.add(new Legend.Entry(LIMIT, context.say("tre_maneder")));
    double top = Legend.draw(pencil, legend, 0, ChartContext.WIDTH) + ABOVE;
    List<Double> ticks = Scale.ticks(longest, 30, DAY_TICKS);
    Scale days = new Scale(0, ticks.get(ticks.size() - 1), LEFT, ChartContext.WIDTH - RIGHT);
    Scale shares = new Scale(0, 1, top + HEIGHT, top);
    new Axis(shares, Scale.ticks(1, 0.2, 5), context::wholePercent, context.say("andel_opphold"))
        .left(pencil, days.start(), days.end());
    double bottom =
        new Axis(
                days,
                ticks,
                value -> context.forms().number(Math.round(value)),
                context.say("dager_siden"))
            .below(pencil, top, top + HEIGHT);
    limit(pencil, days, shares);
    curve(pencil, days, shares);
    marks(pencil, days, shares, RUNNING, stays.fortsatt());
    marks(pencil, days, shares, LOST, stays.usikker());
    return pencil.done(ChartContext.WIDTH, bottom);
  }

  private void limit(Pencil pencil, Scale days, Scale shares) {
    double x = days.at(Stays.TRE_MANEDER);
    pencil.dashed(x, shares.start(), x, shares.end(), Palette.VERMILLION, 2.4, 8);
    String label =
        context.say(
            "opphold_ved_grensen",
            "andel",
            context.wholePercent(stays.andelInnen(Stays.TRE_MANEDER)));
    boolean right = x + NEXT + Lettering.STRONG.width(label) < days.end();
    pencil.label(
        label,
        right ? x + NEXT : x - NEXT,
        shares.start() - 14,
        Lettering.STRONG,
        right ? Anchor.START : Anchor.END,
        Palette.INK);
  }

  private void curve(Pencil pencil, Scale days, Scale shares) {
    List<Point2D> points = new ArrayList<>();
    double before = 0;
    points.add(at(days.at(0), shares.at(0)));
    for (Step step : stays.kurve()) {
      points.add(at(days.at(step.days()), shares.at(before)));
      points.add(at(days.at(step.days()), shares.at(step.share())));
      before = step.share();
    }
    points.add(at(days.at(longest), shares.at(before)));
    pencil.course(points, Palette.BLUE, CURVE, 0);
  }

  private void marks(
      Pencil pencil, Scale days, Scale shares, Symbol symbol, SortedMap<Integer, Long> lengths) {
    int every = 1 + lengths.size() / MOST_MARKS;
    int seen = 0;
    for (int length : lengths.keySet()) {
      if (seen % every == 0) {
        symbol.draw(pencil, days.at(length), shares.at(stays.andelInnen(length)) - TICK);
      }
      seen++;
    }
  }

  private static Point2D at(double x, double y) {
    return new Point2D.Double(x, y);
  }

  private ChartTable table() {
    List<String> head =
        List.of(context.say("dager"), context.say("andel_avsluttet"), context.say("antall_lengre"));
    List<List<Cell>> rows = new ArrayList<>();
    for (int days : List.of(30, 60, Stays.TRE_MANEDER, 180, 365)) {
      if (days <= longest) {
        rows.add(
            List.of(
                context.count(days),
                context.share(stays.andelInnen(days)),
                context.count(days == Stays.TRE_MANEDER ? stays.overGrensen() : longer(days))));
      }
    }
    return new ChartTable(head, rows);
  }

  private long longer(int days) {
    return stays.avsluttet().tailMap(days + 1).values().stream().mapToLong(n -> n).sum()
        + stays.pagar().tailMap(days + 1).values().stream().mapToLong(n -> n).sum();
  }
}
