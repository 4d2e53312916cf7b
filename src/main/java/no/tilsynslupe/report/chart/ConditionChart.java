package no.tilsynslupe.report.chart;

import java.util.List;
import no.tilsynslupe.report.chart.StackedRows.Part;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ThemeCounts.Condition;
import no.tilsynslupe.sak.Tabell;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** What the conditions ask for, by the section they rest on. */
final class ConditionChart {

  private static final String NAME = "vilkar";
  private static final String MARK = "► ";
  private static final int ROW_HEIGHT = 56;
  private static final int BESIDE_ROWS = 280;

  private static final List<Part> PARTS =
      List.of(
          new Part("§ 20", Palette.BLUE, Palette.PAPER),
          new Part("§ 20 a", Palette.SKY, Palette.INK),
          new Part("uten hjemmel", Palette.YELLOW, Palette.INK),
          new Part("hjemmel ikke kjent", Palette.GRID, Palette.INK),
          new Part("annen hjemmel", Palette.QUIET, Palette.PAPER));

  private ConditionChart() {}

  static Picture of(ReportModel model) {
    List<Condition> conditions = model.tema().vilkar();
    CategoryPlot plot = ChartLook.rows("Type vilkår", axis(conditions));
    String title = title(model, conditions);
    if (conditions.isEmpty()) {
      ChartLook.nothing(plot, title);
    }
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (Condition condition : conditions) {
      String label =
          (condition.dokumentasjon() ? MARK : "")
              + condition.navn()
              + " (n = "
              + NorwegianText.number(condition.alle())
              + ")";
      dataset.addValue(positive(condition.etter20()), PARTS.get(0).name(), label);
      dataset.addValue(positive(condition.etter20a()), PARTS.get(1).name(), label);
      dataset.addValue(positive(condition.uten()), PARTS.get(2).name(), label);
      dataset.addValue(positive(condition.ukjent()), PARTS.get(3).name(), label);
      dataset.addValue(positive(condition.annen()), PARTS.get(4).name(), label);
    }
    plot.setDataset(dataset);
    plot.setRenderer(StackedRows.renderer(PARTS, false));
    String note =
        (conditions.stream().anyMatch(Condition::dokumentasjon)
                ? MARK
                    + "Krav om dokumentasjon hører til opplysningen av saken og skal ikke settes"
                    + " som vilkår etter § 20 eller § 20 a. "
                : "")
            + (conditions.isEmpty() ? "" : "Et vilkår med flere krav er talt under hvert av dem.");
    return new Picture(
        NAME,
        ChartLook.chart(plot, title, note, model.run()),
        Math.max(Picture.HEIGHT, BESIDE_ROWS + ROW_HEIGHT * conditions.size()),
        title,
        words(conditions));
  }

  private static NumberAxis axis(List<Condition> conditions) {
    long highest = conditions.stream().mapToLong(Condition::alle).max().orElse(0);
    return ChartLook.numbers(
        "Antall vilkår", highest, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20_000, 100_000);
  }

  private static @Nullable Long positive(long value) {
    return value == 0 ? null : value;
  }

  private static String title(ReportModel model, List<Condition> conditions) {
    if (conditions.isEmpty()) {
      return ChartLook.reason(model, Tabell.VILKAR, "Ingen vilkår i perioden");
    }
    long documents =
        conditions.stream()
            .filter(Condition::dokumentasjon)
            .mapToLong(c -> c.etter20() + c.etter20a())
            .sum();
    boolean unknown = conditions.stream().anyMatch(c -> c.ukjent() > 0);
    if (unknown && conditions.stream().allMatch(c -> c.alle() == c.ukjent())) {
      return "Kilden sier ikke hvilken paragraf vilkårene står etter";
    }
    return (documents == 0 ? "Ingen" : NorwegianText.number(documents))
        + " vilkår etter § 20 eller § 20 a krever dokumentasjon";
  }

  private static String words(List<Condition> conditions) {
    StringBuilder text =
        new StringBuilder("Liggende søyler med antall vilkår per type, delt etter hjemmel.");
    for (Condition condition : conditions) {
      text.append(' ').append(condition.navn()).append(": ");
      text.append(NorwegianText.number(condition.alle())).append(" vilkår, ");
      text.append(NorwegianText.number(condition.etter20())).append(" etter § 20 og ");
      text.append(NorwegianText.number(condition.etter20a())).append(" etter § 20 a.");
    }
    return text.toString();
  }
}
