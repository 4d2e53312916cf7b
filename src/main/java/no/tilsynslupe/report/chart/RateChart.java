package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tilsynslupe.report.chart.ChartTable.Cell;
import no.tilsynslupe.report.chart.Shown.State;
import no.tilsynslupe.report.chart.draw.Axis;
import no.tilsynslupe.report.chart.draw.Colour;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Legend;
import no.tilsynslupe.report.chart.draw.Lettering;
import no.tilsynslupe.report.chart.draw.Mark.Anchor;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Pencil;
import no.tilsynslupe.report.chart.draw.Rows;
import no.tilsynslupe.report.chart.draw.Rows.Name;
import no.tilsynslupe.report.chart.draw.Rows.Row;
import no.tilsynslupe.report.chart.draw.Scale;
import no.tilsynslupe.report.chart.draw.Symbol;
import no.tilsynslupe.report.chart.draw.Symbol.Kind;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Both rates by criterion, on persons, with 95 % intervals, in the order of the catalogue. */
final class RateChart {

  static final String ID = "rater";

  /** More rows than this are no picture any more. */
  static final int MOST_ROWS = 20;

  private static final int MOST_NAMED = 6;
  private static final double LABELS = 340;
  private static final double BESIDE = 22;
  private static final double ROW = 46;
  private static final double APART = 9;
  private static final double CAP = 4.5;
  private static final double WHISKER = 2;

  private static final Symbol BREACH = new Symbol(Kind.CIRCLE, Palette.VERMILLION, Palette.INK);
  private static final Symbol FINDING = new Symbol(Kind.SQUARE, Palette.PAPER, Palette.BLUE);

  /** A criterion and what may be shown of it. */
  record Line(String id, String title, Shown shown) {}

  private final ChartContext context;
  private final List<Line> decided;
  private final List<Line> lines;
  private final List<Line> undecided;
  private final int hidden;

  private RateChart(ChartContext context, List<Line> all) {
    this.context = context;
    this.decided = of(all, State.RATE);
    this.hidden = of(all, State.HIDDEN).size();
    this.undecided =
        all.stream()
            .filter(
                line -> line.shown().state() != State.RATE && line.shown().state() != State.HIDDEN)
            .toList();
    this.lines = mostAffected(decided);
  }

  private static List<Line> of(List<Line> all, State state) {
    return all.stream().filter(line -> line.shown().state() == state).toList();
  }

  static ChartPicture of(ChartContext context) {
    List<Line> lines = new ArrayList<>();
    for (CriterionResult result : context.model().kriterier()) {
      if (result.samlet().personer() != null) {
        Shown shown = Shown.of(result.samlet().personer());
        lines.add(new Line(result.id(), context.title(result.spec()), shown));
      }
    }
    return of(context, lines);
  }

  static ChartPicture of(ChartContext context, List<Line> lines) {
    return new RateChart(context, lines).picture();
  }

  private ChartPicture picture() {
    if (lines.isEmpty()) {
      return context.nothing(ID, context.say(hidden > 0 ? "rater_skjult" : "rater_tom"));
    }
    return context.picture(
        ID,
        context.ofShown(title()),
        context.say(context.shared() ? "rater_alt_delt" : "rater_alt", "n", lines.size()),
        note(),
        table(),
        draw());
  }

  /** All where they have room; else those with most possible breaches, in their own order. */
  private static List<Line> mostAffected(List<Line> decided) {
    if (decided.size() <= MOST_ROWS) {
      return decided;
    }
    List<Line> most =
        decided.stream()
            .sorted(
                Comparator.comparingLong((Line line) -> line.shown().breaches())
                    .thenComparingLong(line -> line.shown().findings())
                    .reversed())
            .limit(MOST_ROWS)
            .toList();
    return decided.stream().filter(most::contains).toList();
  }

  private String title() {
    Optional<Line> most =
        lines.stream()
            .filter(line -> line.shown().breaches() > 0)
            .max(
                Comparator.comparingLong((Line line) -> line.shown().breaches())
                    .thenComparing(line -> -line.shown().n()));
    if (most.isEmpty()) {
      // Where a share is hidden, breaches may be shown that have no place in the picture.
      return context.say(hidden > 0 ? "rater_noen_vist" : "rater_ingen");
    }
    Shown shown = most.get().shown();
    return context.say(
        "rater_flest", "kriterium", most.get().title(), "antall", shown.breaches(), "n", shown.n());
  }

  private String note() {
    boolean shared = context.shared();
    StringBuilder note = new StringBuilder(context.say(shared ? "rater_delt" : "rater_note"));
    if (!shared && lines.stream().anyMatch(RateChart::withoutInterval)) {
      note.append(' ').append(context.say("rater_uten_intervall"));
    }
    if (decided.size() > lines.size()) {
      note.append(' ')
          .append(
              context.say(
                  "rater_kuttet", "vist", lines.size(), "rest", decided.size() - lines.size()));
    }
    if (hidden > 0) {
      note.append(' ').append(context.say("kriterier_skjult", "n", hidden));
    }
    if (undecided.size() > MOST_NAMED) {
      note.append(' ').append(context.say("rater_uavgjort_mange", "n", undecided.size()));
    } else if (!undecided.isEmpty()) {
      List<String> ids = undecided.stream().map(Line::id).toList();
      note.append(' ').append(context.say("rater_uavgjort", "kriterier", ids));
    }
    return note.toString();
  }

  private static boolean withoutInterval(Line line) {
    Rate rate = line.shown().avvik();
    return rate != null && rate.intervall() == null;
  }

  private Drawing draw() {
    Pencil pencil = new Pencil();
    double top =
        Legend.draw(
            pencil,
            List.of(
                new Legend.Entry(BREACH, context.say("avvik")),
                new Legend.Entry(FINDING, context.say("alle_funn"))),
            0,
            ChartContext.WIDTH);
    double head =
        pencil.lines(
            List.of(context.say("rater_kolonne")),
            ChartContext.WIDTH,
            top,
            Lettering.SMALL,
            Anchor.END,
            Palette.QUIET);
    Rows rows = new Rows(names(), LABELS, ChartContext.WIDTH, head + 2, ROW);
    Scale scale = new Scale(0, 1, rows.left(), ChartContext.WIDTH - numbers());
    Axis axis =
        new Axis(
            scale, Scale.ticks(1, 0.2, 5), context::wholePercent, context.say("andel_avgjort"));
    double bottom = axis.below(pencil, rows.top(), rows.bottom());
    rows.write(pencil);
    for (int i = 0; i < lines.size(); i++) {
      draw(pencil, rows.rows().get(i), lines.get(i).shown(), scale);
    }
    return pencil.done(ChartContext.WIDTH, bottom);
  }

  private String number(Rate rate) {
    return context.say("av", "antall", rate.antall(), "n", rate.av());
  }

  /** Room for the numbers to the right. */
  private double numbers() {
    double widest = 0;
    for (Line line : lines) {
      Rate rate = line.shown().avvik();
      widest = Math.max(widest, rate == null ? 0 : Lettering.SMALL_STRONG.width(number(rate)));
    }
    return widest + BESIDE;
  }

  private List<Name> names() {
    return lines.stream()
        .map(
            line ->
                new Name(line.title(), context.say("id_n", "id", line.id(), "n", line.shown().n())))
        .toList();
  }

  private void draw(Pencil pencil, Row row, Shown shown, Scale scale) {
    Rate breaches = Objects.requireNonNull(shown.avvik());
    draw(pencil, row.middle() - APART, breaches, BREACH, Palette.VERMILLION, scale);
    draw(pencil, row.middle() + APART, shown.funn(), FINDING, Palette.BLUE, scale);
    pencil.words(
        number(breaches),
        ChartContext.WIDTH,
        row.middle() + Lettering.SMALL_STRONG.toBase(),
        Lettering.SMALL_STRONG,
        Anchor.END,
        Palette.INK);
  }

  private void draw(
      Pencil pencil, double y, @Nullable Rate rate, Symbol symbol, Colour colour, Scale scale) {
    if (rate == null) {
      return;
    }
    Interval interval = context.shared() ? rate.spenn() : rate.intervall();
    if (interval != null && interval.low() < interval.high()) {
      double low = scale.at(interval.low());
      double high = scale.at(interval.high());
      pencil.line(low, y, high, y, colour, WHISKER);
      pencil.line(low, y - CAP, low, y + CAP, colour, WHISKER);
      pencil.line(high, y - CAP, high, y + CAP, colour, WHISKER);
    }
    symbol.draw(pencil, scale.at(rate.andel()), y);
  }

  private ChartTable table() {
    List<String> head = new ArrayList<>();
    head.add(context.say("kriterium"));
    head.add(context.say("avvik"));
    head.add(context.say("alle_funn"));
    head.add(context.say("avgjort"));
    head.add(context.say("andel_avvik"));
    if (!context.shared()) {
      head.add(context.say("intervall"));
    }
    return new ChartTable(head, lines.stream().map(this::cells).toList());
  }

  private List<Cell> cells(Line line) {
    Shown shown = line.shown();
    Cell name = Cell.words(line.id() + " " + line.title());
    Rate rate = Objects.requireNonNull(shown.avvik());
    List<Cell> cells = new ArrayList<>();
    cells.add(name);
    cells.add(context.count(shown.breaches()));
    cells.add(
        shown.funn() == null ? Cell.words(context.say("skjult")) : context.count(shown.findings()));
    cells.add(context.count(shown.n()));
    cells.add(context.share(rate.andel()));
    if (!context.shared()) {
      cells.add(interval(rate));
    }
    return cells;
  }

  private Cell interval(Rate rate) {
    Interval interval = rate.intervall();
    return Cell.words(
        interval == null
            ? context.say("ikke_beregnet")
            : context.forms().percentRange(interval.low(), interval.high()));
  }
}
