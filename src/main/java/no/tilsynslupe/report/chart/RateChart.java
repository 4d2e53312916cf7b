package no.tilsynslupe.report.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.ReportModel;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Both rates by criterion, on persons, with 95 % intervals. */
final class RateChart {

  private static final String NAME = "rater";

  /** More rows than this are no picture any more. */
  private static final int MOST_ROWS = 20;

  private static final int ROW_HEIGHT = 62;
  private static final int BESIDE_ROWS = 290;
  private static final int MOST_NAMED = 6;
  private static final Shape DOT = new Ellipse2D.Double(-8, -8, 16, 16);
  private static final Shape SQUARE = new Rectangle2D.Double(-7, -7, 14, 14);

  private RateChart() {}

  static Picture of(ReportModel model) {
    List<CriterionResult> results =
        model.kriterier().stream().filter(c -> c.samlet().personer() != null).toList();
    List<CriterionResult> all = results.stream().filter(c -> persons(c).avgjort() > 0).toList();
    List<CriterionResult> decided = shown(all);
    CategoryPlot plot =
        ChartLook.rows("Kriterium", ChartLook.roomyShares("Andel av sakene som kunne avgjøres"));
    if (decided.isEmpty()) {
      ChartLook.nothing(plot, title(decided));
    }
    plot.setDataset(dataset(decided));
    plot.setRenderer(renderer(decided));
    plot.setFixedLegendItems(legend());
    String title = title(decided);
    String note =
        "n = saker som kunne avgjøres. Strekene er 95\u00a0% intervaller (Wilson)"
            + (decided.stream().allMatch(CriterionResult::intervaller)
                ? "."
                : "; de er ikke beregnet der sakene er valgt ut fra skjønn.")
            + leftOut(all, decided)
            + undecided(results);
    int height = Math.max(Picture.HEIGHT, BESIDE_ROWS + ROW_HEIGHT * decided.size());
    return new Picture(
        NAME,
        ChartLook.chart(plot, title, note, model.run()),
        height,
        title,
        words(decided) + leftOut(all, decided) + undecided(results));
  }

  /** All where they have room; else those with findings, the most affected cases first to stay. */
  private static List<CriterionResult> shown(List<CriterionResult> decided) {
    if (decided.size() <= MOST_ROWS) {
      return decided;
    }
    List<CriterionResult> gravest =
        decided.stream()
            .filter(c -> persons(c).funn() > 0)
            .sorted(
                Comparator.comparingLong((CriterionResult c) -> persons(c).avvik())
                    .thenComparingLong(c -> persons(c).risiko())
                    .reversed())
            .limit(MOST_ROWS)
            .toList();
    return decided.stream().filter(gravest::contains).toList();
  }

  private static String leftOut(List<CriterionResult> decided, List<CriterionResult> shown) {
    int left = decided.size() - shown.size();
    return left == 0
        ? ""
        : " Viser de "
            + shown.size()
            + " kriteriene med flest saker med mulig lovbrudd, så flest som bør vurderes; "
            + left
            + " til står i arket Kriterier.";
  }

  private static Group persons(CriterionResult result) {
    return Objects.requireNonNull(result.samlet().personer());
  }

  private static DefaultCategoryDataset dataset(List<CriterionResult> results) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (CriterionResult result : results) {
      String label =
          result.id()
              + ": "
              + result.spec().title().nb()
              + " (n = "
              + NorwegianText.number(persons(result).avgjort())
              + ")";
      put(dataset, persons(result).avvikRate(), "avvik", label);
      put(dataset, persons(result).funnRate(), "funn", label);
    }
    return dataset;
  }

  private static void put(
      DefaultCategoryDataset dataset, @Nullable Rate rate, String series, String label) {
    dataset.addValue(rate == null ? null : rate.andel(), series, label);
  }

  private static RateRenderer renderer(List<CriterionResult> results) {
    List<@Nullable Rate> avvik = new ArrayList<>();
    List<@Nullable Rate> funn = new ArrayList<>();
    for (CriterionResult result : results) {
      avvik.add(persons(result).avvikRate());
      funn.add(persons(result).funnRate());
    }
    RateRenderer renderer = new RateRenderer(List.of(avvik, funn));
    renderer.setSeriesPaint(0, Palette.VERMILLION);
    renderer.setSeriesFillPaint(0, Palette.VERMILLION);
    renderer.setSeriesShape(0, DOT);
    renderer.setSeriesPaint(1, Palette.BLUE);
    renderer.setSeriesFillPaint(1, Palette.PAPER);
    renderer.setSeriesShape(1, SQUARE);
    return renderer;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    items.add(item("Mulig lovbrudd (AVVIK)", DOT, Palette.VERMILLION));
    items.add(item("Alle funn (AVVIK og RISIKO)", SQUARE, Palette.PAPER));
    return items;
  }

  private static LegendItem item(String label, Shape shape, java.awt.Paint fill) {
    return new LegendItem(label, "", "", "", shape, fill, new BasicStroke(1.2f), Palette.INK);
  }

  private static String title(List<CriterionResult> decided) {
    Optional<CriterionResult> highest =
        decided.stream()
            .filter(c -> persons(c).avvik() > 0)
            .max(
                Comparator.comparingDouble(
                    c -> Objects.requireNonNull(persons(c).avvikRate()).andel()));
    if (decided.isEmpty()) {
      return "Ingen saker kunne avgjøres etter noen av kriteriene";
    }
    return highest
        .map(
            c ->
                "Størst andel mulige lovbrudd: "
                    + c.spec().title().nb()
                    + " ("
                    + NorwegianText.outOf(persons(c).avvik(), persons(c).avgjort(), "saker")
                    + ")")
        .orElse("Ingen mulige lovbrudd i sakene som kunne avgjøres");
  }

  private static String undecided(List<CriterionResult> results) {
    List<String> ids =
        results.stream().filter(c -> persons(c).avgjort() == 0).map(CriterionResult::id).toList();
    if (ids.size() > MOST_NAMED) {
      return " Etter " + ids.size() + " andre kriterier kunne ingen saker avgjøres.";
    }
    return ids.isEmpty()
        ? ""
        : " Ingen saker kunne avgjøres etter " + NorwegianText.list(ids) + ".";
  }

  private static String words(List<CriterionResult> decided) {
    StringBuilder text =
        new StringBuilder("Punktdiagram med andel mulig lovbrudd og andel funn per kriterium.");
    for (CriterionResult result : decided) {
      Rate avvik = Objects.requireNonNull(persons(result).avvikRate());
      Rate funn = Objects.requireNonNull(persons(result).funnRate());
      text.append(' ').append(result.id()).append(": ");
      text.append(NorwegianText.percent(avvik.andel())).append(" mulig lovbrudd, ");
      text.append(NorwegianText.percent(funn.andel())).append(" funn av ");
      text.append(NorwegianText.counted(persons(result).avgjort(), "sak", "saker")).append('.');
    }
    return text.toString();
  }
}
