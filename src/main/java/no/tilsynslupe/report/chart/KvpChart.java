package no.tilsynslupe.report.chart;

import java.util.List;
import no.tilsynslupe.criterion.p29.KvpTrapp.Trinn;
import no.tilsynslupe.report.chart.ChartTable.Cell;
import no.tilsynslupe.report.chart.draw.Axis;
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
import no.tilsynslupe.report.model.KvpLadder;
import no.tilsynslupe.report.model.KvpLadder.Step;
import org.jspecify.annotations.Nullable;

/** The way into the qualification programme: how many persons come to each step. */
final class KvpChart {

  static final String ID = "kvp";

  private static final double LABELS = 300;
  private static final double NUMBERS = 150;
  private static final double ROW = 42;
  private static final double BAR = 24;
  private static final int TICKS = 8;

  private static final Symbol KNOWN = new Symbol(Kind.FIELD, Palette.BLUE_FIELD, Palette.INK);
  private static final Symbol UNKNOWN = new Symbol(Kind.STRIPED, Palette.PAPER, Palette.QUIET);

  /**
   * A step.
   *
   * @param n null where it can't be counted
   * @param unknown persons of whom it isn't known, and who are not in the number
   * @param of index of the step that it is a part of; its own or less than 0 when there is none
   */
  record Rung(String name, @Nullable Long n, long unknown, int of) {
    long known() {
      return n == null ? 0 : n;
    }
  }

  private final ChartContext context;
  private final List<Rung> rungs;

  private KvpChart(ChartContext context, List<Rung> rungs) {
    this.context = context;
    this.rungs = rungs;
  }

  static ChartPicture of(ChartContext context) {
    KvpLadder ladder = context.model().saker().kvp();
    if (ladder == null) {
      return context.nothing(ID, context.say("kvp_utelatt"));
    }
    if (ladder.erTom()) {
      return context.nothing(ID, context.say("kvp_tom"));
    }
    List<Trinn> steps = ladder.trinn().stream().map(Step::trinn).toList();
    List<Rung> rungs =
        ladder.trinn().stream()
            .map(
                step ->
                    new Rung(
                        step.navn(context.language()),
                        step.antall(),
                        step.ukjent(),
                        steps.indexOf(partOf(step.trinn()))))
            .toList();
    return of(context, rungs, title(context, ladder));
  }

  /** The step that it is a part of; the first is a part of itself. */
  private static Trinn partOf(Trinn step) {
    return switch (step) {
      case INNVILGET, AVSLATT, TRUKKET -> Trinn.SOKT;
      case MOTTAKERE, MALGRUPPE -> Trinn.MOTTAKERE;
      case SOKT -> Trinn.MALGRUPPE;
      case STARTET -> Trinn.INNVILGET;
      case FULLFORT -> Trinn.STARTET;
    };
  }

  private static String title(ChartContext context, KvpLadder ladder) {
    Long target = number(ladder, Trinn.MALGRUPPE);
    Long started = number(ladder, Trinn.STARTET);
    if (target == null || started == null) {
      return context.say("kvp_kan_ikke_fortelles");
    }
    return target == 0
        ? context.say("kvp_ingen_malgruppe")
        : context.say("kvp_funn", "startet", started, "n", target);
  }

  private static @Nullable Long number(KvpLadder ladder, Trinn step) {
    return ladder.trinn().stream()
        .filter(one -> one.trinn() == step)
        .findFirst()
        .map(Step::antall)
        .orElse(null);
  }

  /**
   * The chart of a ladder.
   *
   * @param title what it comes to
   */
  static ChartPicture of(ChartContext context, List<Rung> rungs, String title) {
    return new KvpChart(context, rungs).picture(title);
  }

  private ChartPicture picture(String title) {
    return context.picture(
        ID,
        title,
        context.say("kvp_alt", "n", rungs.size()),
        context.say("kvp_note"),
        table(),
        draw());
  }

  private Drawing draw() {
    Pencil pencil = new Pencil();
    List<Legend.Entry> legend =
        rungs.stream().anyMatch(rung -> rung.unknown() > 0)
            ? List.of(
                new Legend.Entry(KNOWN, context.say("kvp_kjent")),
                new Legend.Entry(UNKNOWN, context.say("kvp_ukjent")))
            : List.of(new Legend.Entry(KNOWN, context.say("kvp_kjent")));
    double top = Legend.draw(pencil, legend, 0, ChartContext.WIDTH) + 4;
    Rows rows =
        new Rows(
            rungs.stream().map(rung -> new Name(rung.name(), "")).toList(),
            LABELS,
            ChartContext.WIDTH,
            top,
            ROW);
    long longest = rungs.stream().mapToLong(r -> r.known() + r.unknown()).max().orElse(1);
    List<Double> ticks = Scale.ticks((double) Math.max(1, longest), 1, TICKS);
    Scale scale =
        new Scale(0, ticks.get(ticks.size() - 1), rows.left(), ChartContext.WIDTH - NUMBERS);
    double bottom =
        new Axis(
                scale,
                ticks,
                value -> context.forms().number(Math.round(value)),
                context.say("kvp_personer"))
            .below(pencil, rows.top(), rows.bottom());
    rows.write(pencil);
    for (int i = 0; i < rungs.size(); i++) {
      draw(pencil, rows.rows().get(i), rungs.get(i), scale);
    }
    return pencil.done(ChartContext.WIDTH, bottom);
  }

  private void draw(Pencil pencil, Row row, Rung rung, Scale scale) {
    double y = row.middle() - BAR / 2;
    double end = scale.at((double) rung.known());
    if (rung.known() > 0) {
      pencil.box(scale.start(), y, end - scale.start(), BAR, Palette.BLUE_FIELD, Palette.INK);
    }
    if (rung.n() != null && rung.unknown() > 0) {
      double further = scale.at((double) (rung.known() + rung.unknown()));
      pencil.striped(end, y, further - end, BAR);
    }
    pencil.words(
        numbers(rung),
        ChartContext.WIDTH,
        row.middle() + Lettering.SMALL_STRONG.toBase(),
        Lettering.SMALL_STRONG,
        Anchor.END,
        Palette.INK);
  }

  /** The number, and what share of the step before it that is where both are fully known. */
  private String numbers(Rung rung) {
    Long n = rung.n();
    if (n == null) {
      return context.say("kvp_kan_ikke_telles");
    }
    if (rung.unknown() > 0) {
      return context.say("kvp_med_ukjente", "n", n, "ukjent", rung.unknown());
    }
    Rung whole = rung.of() < 0 || rung.of() == rungs.indexOf(rung) ? null : rungs.get(rung.of());
    return whole == null || whole.known() == 0 || whole.unknown() > 0
        ? context.forms().number(n)
        : context.say(
            "kvp_med_andel",
            "n",
            n,
            "andel",
            context.wholePercent((double) n / (double) whole.known()));
  }

  private ChartTable table() {
    return new ChartTable(
        List.of(context.say("kvp_trinn"), context.say("kvp_kjent"), context.say("kvp_ukjent")),
        rungs.stream()
            .map(
                rung ->
                    List.of(
                        Cell.words(rung.name()),
                        rung.n() == null
                            ? Cell.words(context.say("kvp_kan_ikke_telles"))
                            : context.count(rung.n()),
                        context.count(rung.unknown())))
            .toList());
  }
}
