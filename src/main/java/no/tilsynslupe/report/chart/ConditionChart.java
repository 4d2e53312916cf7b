package no.tilsynslupe.report.chart;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.report.chart.StackedRows.Bar;
import no.tilsynslupe.report.chart.StackedRows.Part;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Rows.Name;
import no.tilsynslupe.report.model.ThemeCounts.Condition;
import no.tilsynslupe.sak.Tabell;

/** What the conditions ask for, by the section they rest on. */
final class ConditionChart {

  static final String ID = "vilkar";

  private final ChartContext context;
  private final List<Condition> conditions;

  private ConditionChart(ChartContext context, List<Condition> all) {
    this.context = context;
    this.conditions = all;
  }

  static ChartPicture of(ChartContext context) {
    return new ConditionChart(context, context.model().tema().vilkar()).picture();
  }

  private ChartPicture picture() {
    if (conditions.isEmpty()) {
      return context.nothing(ID, context.reason(Tabell.VILKAR, context.say("vilkar_tom")));
    }
    List<Part> parts =
        List.of(
            new Part(context.say("p20"), Palette.BLUE_FIELD),
            new Part(context.say("p20a"), Palette.SKY_FIELD),
            new Part(context.say("uten_hjemmel"), Palette.YELLOW_FIELD),
            new Part(context.say("ukjent_hjemmel"), Palette.WHITE_FIELD),
            new Part(context.say("annen_hjemmel"), Palette.GREY_FIELD));
    List<Bar> bars =
        conditions.stream().map(c -> new Bar(new Name(c.navn(), under(c)), numbers(c))).toList();
    return context.picture(
        ID,
        title(),
        context.say("vilkar_alt", "n", conditions.size()),
        note(),
        table(parts),
        new StackedRows(context, parts, bars, false).draw(context.say("antall_vilkar")));
  }

  private String under(Condition condition) {
    return context.say(
        condition.dokumentasjon() ? "n_dokumentasjon" : "n_lik", "n", condition.alle());
  }

  private static List<Long> numbers(Condition c) {
    return List.of(c.etter20(), c.etter20a(), c.uten(), c.ukjent(), c.annen());
  }

  private String title() {
    if (conditions.stream().allMatch(c -> c.alle() == c.ukjent())) {
      return context.say("vilkar_uten_paragraf");
    }
    long documents =
        conditions.stream()
            .filter(Condition::dokumentasjon)
            .mapToLong(c -> c.etter20() + c.etter20a())
            .sum();
    return documents == 0
        ? context.say("vilkar_ingen")
        : context.say("vilkar_funn", "n", documents);
  }

  private String note() {
    boolean documents = conditions.stream().anyMatch(Condition::dokumentasjon);
    return context.say("vilkar_note")
        + (documents ? " " + context.say("vilkar_dokumentasjon") : "");
  }

  private ChartTable table(List<Part> parts) {
    List<String> head = new ArrayList<>(List.of(context.say("vilkarstype")));
    parts.forEach(part -> head.add(part.name()));
    return new ChartTable(
        head,
        conditions.stream()
            .map(
                c -> {
                  List<ChartTable.Cell> cells = new ArrayList<>();
                  cells.add(ChartTable.Cell.words(c.navn()));
                  numbers(c).forEach(n -> cells.add(context.count(n)));
                  return List.copyOf(cells);
                })
            .toList());
  }
}
