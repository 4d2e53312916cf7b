package no.tilsynslupe.report.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.tilsynslupe.report.chart.ChartTable.Cell;
import no.tilsynslupe.report.chart.draw.Axis;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Legend;
import no.tilsynslupe.report.chart.draw.NamePlaces;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Pencil;
import no.tilsynslupe.report.chart.draw.Scale;
import no.tilsynslupe.report.chart.draw.Symbol;
import no.tilsynslupe.report.chart.draw.Symbol.Kind;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Funnel;
import no.tilsynslupe.report.model.stat.Funnel.FunnelPoint;
import no.tilsynslupe.report.model.stat.Funnel.Limits;
import no.tilsynslupe.report.model.stat.Measure;
import no.tilsynslupe.report.model.stat.Position;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.statistics.Overdispersion;
import org.jspecify.annotations.Nullable;

/**
 * The offices of one criterion against their common share, with the limits of what chance explains
 * at each size. Only those outside are named.
 */
final class FunnelChart {

  static final String ID = "trakt";

  private static final double HEIGHT = 380;
  private static final double LEFT = 56;
  private static final double RIGHT = 24;
  private static final double ABOVE = 34;
  private static final int TICKS = 10;
  private static final int SHARE_TICKS = 6;
  private static final double LEAST_SHARE_STEP = 0.01;
  private static final double ROOM = 1.1;

  /** One office alone tells nothing of differences. */
  private static final int FEWEST_TO_TELL = 2;

  private static final Symbol INSIDE = new Symbol(Kind.CIRCLE, Palette.PAPER, Palette.BLUE);
  private static final Symbol OUTSIDE_95 = new Symbol(Kind.TRIANGLE, Palette.PAPER, Palette.INK);
  private static final Symbol OUTSIDE_998 =
      new Symbol(Kind.DIAMOND, Palette.VERMILLION, Palette.INK);
  private static final Symbol OVERALL = new Symbol(Kind.LINE, Palette.PAPER, Palette.INK);
  private static final Symbol NARROW = new Symbol(Kind.DASHED, Palette.PAPER, Palette.BLUE);
  private static final Symbol WIDE = new Symbol(Kind.DOTTED, Palette.PAPER, Palette.VERMILLION);

  private final ChartContext context;
  private final CriterionResult result;
  private final Funnel funnel;
  private final Rate overall;
  private final List<Limits> curves;

  private FunnelChart(ChartContext context, CriterionResult result, Funnel funnel, Rate overall) {
    this.context = context;
    this.result = result;
    this.funnel = funnel;
    this.overall = overall;
    this.curves = funnel.kurver();
  }

  /**
   * The funnel of a criterion that has one.
   *
   * @param more said in the caption; may be empty
   */
  static ChartPicture of(
      ChartContext context, CriterionResult result, Funnel funnel, Rate overall, String more) {
    return new FunnelChart(context, result, funnel, overall).picture(more);
  }

  private ChartPicture picture(String more) {
    return context.picture(
        ID + "-" + result.id().toLowerCase(Locale.ROOT).replace(' ', '-'),
        title(),
        context.say("trakt_alt", "n", points().size()),
        note() + (more.isEmpty() ? "" : " " + more),
        table(),
        draw());
  }

  private List<FunnelPoint> points() {
    return funnel.kontorer().stream().filter(point -> point.rate() != null).toList();
  }

  static boolean far(@Nullable Position position) {
    return position == Position.OVER_998 || position == Position.UNDER_998;
  }

  private String title() {
    long far = points().stream().filter(point -> far(point.plassering())).count();
    long enough = points().stream().filter(point -> !few(point)).count();
    String key = "trakt_inne";
    if (far > 0) {
      key = "trakt_ute";
    } else if (funnel.utenfor() > 0) {
      key = "trakt_nesten";
    } else if (enough < FEWEST_TO_TELL) {
      key = "trakt_fa";
    }
    long outside = far > 0 ? far : funnel.utenfor();
    return context.say(
        key,
        "kriterium",
        context.title(result.spec()),
        "antall",
        key.equals("trakt_fa") ? enough : outside,
        "n",
        key.equals("trakt_inne") ? enough : (long) points().size(),
        "minst",
        Measure.FEWEST);
  }

  /** So few that it says nothing to lie within the limits. */
  private static boolean few(FunnelPoint point) {
    return rate(point).av() < Measure.FEWEST;
  }

  private String note() {
    StringBuilder note =
        new StringBuilder(
            context.say(
                funnel.mal() == Measure.AVVIK ? "trakt_note_avvik" : "trakt_note_funn",
                "andel",
                context.forms().percent(overall.andel())));
    Overdispersion spread = funnel.spredning();
    if (spread != null && spread.applies()) {
      note.append(' ').append(context.say("trakt_spredning"));
    }
    int left = funnel.kontorer().size() - points().size();
    if (left > 0) {
      note.append(' ').append(context.say("trakt_uten", "n", left));
    }
    return note.toString();
  }

  private Drawing draw() {
    Pencil pencil = new Pencil();
    double top = Legend.draw(pencil, legend(), 0, ChartContext.WIDTH) + ABOVE;
    long largest = points().stream().mapToLong(p -> rate(p).av()).max().orElse(1);
    List<Double> sizes = Scale.ticks(ROOM * (double) largest, 1, TICKS);
    Scale x = new Scale(0, sizes.get(sizes.size() - 1), LEFT, ChartContext.WIDTH - RIGHT);
    List<Double> shares = Scale.ticks(highest(), LEAST_SHARE_STEP, SHARE_TICKS);
    Scale y = new Scale(0, shares.get(shares.size() - 1), top + HEIGHT, top);
    new Axis(y, shares, context::wholePercent, context.say(measured()))
        .left(pencil, x.start(), x.end());
    double bottom =
        new Axis(
                x,
                sizes,
                value -> context.forms().number(Math.round(value)),
                context.say("trakt_storrelse"))
            .below(pencil, top, top + HEIGHT);
    limits(pencil, x, y);
    offices(pencil, x, y);
    return pencil.done(ChartContext.WIDTH, bottom);
  }

  private String measured() {
    return funnel.mal() == Measure.AVVIK ? "andel_avvik" : "andel_funn";
  }

  /** So high that all offices and most of the funnel are seen. */
  private double highest() {
    double highest = overall.andel();
    for (FunnelPoint point : points()) {
      highest = Math.max(highest, rate(point).andel());
    }
    if (!curves.isEmpty()) {
      highest = Math.max(highest, curves.get(curves.size() / 3).g998().high());
    }
    return Math.min(1, Math.max(LEAST_SHARE_STEP, highest * ROOM));
  }

  private static Rate rate(FunnelPoint point) {
    Rate rate = point.rate();
    if (rate == null) {
      throw new IllegalStateException("kontor uten andel");
    }
    return rate;
  }

  private List<Legend.Entry> legend() {
    return List.of(
        new Legend.Entry(INSIDE, context.say("trakt_innenfor")),
        new Legend.Entry(OUTSIDE_95, context.say("trakt_utenfor_95")),
        new Legend.Entry(OUTSIDE_998, context.say("trakt_utenfor_998")),
        new Legend.Entry(OVERALL, context.say("trakt_samlet")),
        new Legend.Entry(NARROW, context.say("trakt_grense_95")),
        new Legend.Entry(WIDE, context.say("trakt_grense_998")));
  }

  private void limits(Pencil pencil, Scale x, Scale y) {
    pencil.line(x.start(), y.at(overall.andel()), x.end(), y.at(overall.andel()), Palette.INK, 1.6);
    curve(pencil, x, y, limits -> limits.g95().low(), NARROW);
    curve(pencil, x, y, limits -> limits.g95().high(), NARROW);
    curve(pencil, x, y, limits -> limits.g998().low(), WIDE);
    curve(pencil, x, y, limits -> limits.g998().high(), WIDE);
  }

  private void curve(
      Pencil pencil, Scale x, Scale y, ToDoubleFunction<Limits> limit, Symbol symbol) {
    List<Point2D> course = new ArrayList<>();
    for (Limits limits : curves) {
      double share = limit.applyAsDouble(limits);
      // Along the bottom it would hide the axis.
      if (share > 0 && share <= y.to() && (double) limits.n() <= x.to()) {
        course.add(new Point2D.Double(x.at((double) limits.n()), y.at(share)));
      }
    }
    pencil.course(course, symbol.edge(), 1.8, symbol.kind() == Kind.DASHED ? 8 : 3);
  }

  private void offices(Pencil pencil, Scale x, Scale y) {
    NamePlaces names = new NamePlaces(x.start(), x.end(), Math.min(y.start(), y.end()), y.start());
    for (FunnelPoint point : points()) {
      Rate rate = rate(point);
      names.taken(x.at((double) rate.av()), y.at(rate.andel()));
    }
    for (FunnelPoint point : points()) {
      Rate rate = rate(point);
      symbol(point).draw(pencil, x.at((double) rate.av()), y.at(rate.andel()));
    }
    Map<Rate, List<FunnelPoint>> alike = new LinkedHashMap<>();
    points().forEach(p -> alike.computeIfAbsent(rate(p), r -> new ArrayList<>()).add(p));
    alike.forEach(
        (rate, those) -> {
          String label = label(those);
          if (!label.isEmpty()) {
            names.write(pencil, label, x.at((double) rate.av()), y.at(rate.andel()));
          }
        });
  }

  /** Who stands in a place: by name outside the limits, else how many where they are several. */
  private String label(List<FunnelPoint> those) {
    if (those.get(0).plassering() != Position.INNENFOR) {
      return those.stream().map(p -> context.name(p.kontor())).collect(Collectors.joining(", "));
    }
    return those.size() > 1 ? context.say("trakt_like", "n", those.size()) : "";
  }

  private static Symbol symbol(FunnelPoint point) {
    Position position = point.plassering();
    if (far(position)) {
      return OUTSIDE_998;
    }
    return position == Position.INNENFOR ? INSIDE : OUTSIDE_95;
  }

  private ChartTable table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (FunnelPoint point : funnel.kontorer()) {
      Rate rate = point.rate();
      Cell name = Cell.words(context.name(point.kontor()));
      if (rate == null) {
        Cell none =
            Cell.words(
                context.say(point.tilstand() == StatState.SKJULT ? "skjult" : "ingen_andel"));
        rows.add(List.of(name, none, none, none, none));
      } else {
        rows.add(
            List.of(
                name,
                context.count(rate.antall()),
                context.count(rate.av()),
                context.share(rate.andel()),
                Cell.words(place(point))));
      }
    }
    return new ChartTable(
        List.of(
            context.say("kontor"),
            context.say(funnel.mal() == Measure.AVVIK ? "avvik" : "alle_funn"),
            context.say("avgjort"),
            context.say(measured()),
            context.say("trakt_plassering")),
        rows);
  }

  private String place(FunnelPoint point) {
    Position position = point.plassering();
    if (position == Position.INNENFOR && few(point)) {
      return context.say("plassering_fa");
    }
    return position == null
        ? ""
        : context.say("plassering_" + position.name().toLowerCase(Locale.ROOT));
  }
}
