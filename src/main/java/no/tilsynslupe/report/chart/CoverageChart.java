package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.report.chart.ChartTable.Cell;
import no.tilsynslupe.report.chart.StackedRows.Bar;
import no.tilsynslupe.report.chart.StackedRows.Part;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Rows.Name;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.Rate;

/** How large a share of the cases can't be decided, by criterion, the largest first. */
final class CoverageChart {

  static final String ID = "dekning";
  private static final int MOST_ROWS = 20;
  private static final double HALF = 0.5;

  /** A criterion with cases that can't be decided. */
  private record Line(CriterionResult result, Rate coverage) {
    long undecided() {
      return coverage.av() - coverage.antall();
    }

    double share() {
      return (double) undecided() / (double) coverage.av();
    }
  }

  private final ChartContext context;
  private final List<Line> lines;
  private final long asked;

  private CoverageChart(ChartContext context, List<Line> lines, long asked) {
    this.context = context;
    this.lines = lines;
    this.asked = asked;
  }

  static ChartPicture of(ChartContext context) {
    List<Line> lines = new ArrayList<>();
    long asked = 0;
    for (CriterionResult result : context.model().kriterier()) {
      Group persons = result.samlet().personer();
      Rate coverage = persons == null ? null : persons.dekning();
      if (coverage != null) {
        asked++;
        if (coverage.antall() < coverage.av()) {
          lines.add(new Line(result, coverage));
        }
      }
    }
    lines.sort(
        Comparator.comparingDouble(Line::share)
            .thenComparingLong(Line::undecided)
            .reversed()
            .thenComparing(line -> line.result().id()));
    return new CoverageChart(context, lines, asked).picture();
  }

  private ChartPicture picture() {
    if (lines.isEmpty()) {
      return context.nothing(ID, context.say(asked > 0 ? "dekning_alt_avgjort" : "dekning_tom"));
    }
    List<Line> drawn = lines.subList(0, Math.min(MOST_ROWS, lines.size()));
    List<Part> parts =
        List.of(
            new Part(context.say("dekning_uavklart"), Palette.ORANGE_FIELD),
            new Part(context.say("dekning_avgjort"), Palette.WHITE_FIELD));
    List<Bar> bars =
        drawn.stream()
            .map(
                line ->
                    new Bar(
                        new Name(
                            context.title(line.result().spec()),
                            context.say(
                                "id_n", "id", line.result().id(), "n", line.coverage().av())),
                        List.of(line.undecided(), line.coverage().antall())))
            .toList();
    return context.picture(
        ID,
        title(),
        context.say("dekning_alt", "n", drawn.size()),
        note(drawn.size()),
        table(drawn),
        new StackedRows(context, parts, bars, true).draw(context.say("andel_saker")));
  }

  private String title() {
    long half = lines.stream().filter(line -> line.share() >= HALF).count();
    if (half > 0) {
      return context.say("dekning_halvparten", "antall", half, "n", asked);
    }
    Line most = lines.get(0);
    return context.say(
        "dekning_mest",
        "kriterium",
        context.title(most.result().spec()),
        "antall",
        most.undecided(),
        "n",
        most.coverage().av());
  }

  private String note(int drawn) {
    StringBuilder note = new StringBuilder(context.say("dekning_note"));
    if (lines.size() > drawn) {
      note.append(' ').append(context.say("dekning_kuttet", "n", lines.size() - drawn));
    }
    return note.toString();
  }

  private ChartTable table(List<Line> drawn) {
    return new ChartTable(
        List.of(
            context.say("kriterium"),
            context.say("dekning_uavklart"),
            context.say("dekning_avgjort"),
            context.say("andel_uavklart")),
        drawn.stream()
            .map(
                line ->
                    List.of(
                        Cell.words(line.result().id()),
                        context.count(line.undecided()),
                        context.count(line.coverage().antall()),
                        context.share(line.share())))
            .toList());
  }
}
