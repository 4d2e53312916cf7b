package no.tilsynslupe.report.chart;

import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.report.chart.StackedRows.Part;
import no.tilsynslupe.report.model.NorwegianText;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ThemeCounts.Purpose;
import no.tilsynslupe.sak.Tabell;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** What purposes are decided under § 18, under § 19, or under both. */
final class PurposeChart {

  private static final String NAME = "paragraf-18-19";
  private static final int ROW_HEIGHT = 48;
  private static final int BESIDE_ROWS = 280;

  private static final List<Part> PARTS =
      List.of(
          new Part("§ 18", Palette.BLUE, Palette.PAPER),
          new Part("§ 18 og § 19", Palette.YELLOW, Palette.INK),
          new Part("bare § 19", Palette.ORANGE, Palette.INK));

  private PurposeChart() {}

  static Picture of(ReportModel model) {
    List<Purpose> purposes = model.tema().formal();
    CategoryPlot plot = ChartLook.rows("Formål", ChartLook.shares("Andel av vedtakslinjene"));
    String title = title(model, purposes);
    if (purposes.isEmpty()) {
      ChartLook.nothing(plot, title);
    }
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (Purpose purpose : purposes) {
      String label = purpose.navn() + " (n = " + NorwegianText.number(purpose.alle()) + ")";
      dataset.addValue(positive(purpose.bare18()), PARTS.get(0).name(), label);
      dataset.addValue(positive(purpose.begge()), PARTS.get(1).name(), label);
      dataset.addValue(positive(purpose.bare19()), PARTS.get(2).name(), label);
    }
    plot.setDataset(dataset);
    plot.setRenderer(StackedRows.renderer(PARTS, true));
    return new Picture(
        NAME,
        ChartLook.chart(
            plot,
            title,
            "n = vedtakslinjer; en linje med flere formål er talt under hvert av dem.",
            model.run()),
        Math.max(Picture.HEIGHT, BESIDE_ROWS + ROW_HEIGHT * purposes.size()),
        title,
        words(purposes));
  }

  /** A part of 0 is left out, so that no 0 is written on a bar that isn't there. */
  private static @org.jspecify.annotations.Nullable Long positive(long value) {
    return value == 0 ? null : value;
  }

  private static String title(ReportModel model, List<Purpose> purposes) {
    if (purposes.isEmpty()) {
      boolean unknown =
          model.datakvalitet().slagMangler().stream().anyMatch(kind -> kind.paragraf() == null);
      return ChartLook.reason(
          model,
          Tabell.VEDTAK,
          unknown
              ? "Kan ikke vises: kilden sier ikke hvilken paragraf vedtakene bygger på"
              : "Ingen vedtak etter § 18 eller § 19 i perioden");
    }
    long all = purposes.stream().mapToLong(Purpose::alle).sum();
    long only19 = purposes.stream().mapToLong(Purpose::bare19).sum();
    if (only19 == 0) {
      return "Ingen av " + NorwegianText.number(all) + " formål er avgjort bare etter § 19";
    }
    Purpose most =
        purposes.stream()
            .max(
                Comparator.comparingLong(Purpose::bare19)
                    .thenComparing(Comparator.comparing(Purpose::kode).reversed()))
            .orElseThrow();
    return NorwegianText.number(only19)
        + " av "
        + NorwegianText.counted(all, "formål", "formål")
        + " er avgjort bare etter § 19; flest gjelder "
        + lowerFirst(most.navn())
        + " ("
        + NorwegianText.number(most.bare19())
        + ")";
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private static String words(List<Purpose> purposes) {
    StringBuilder text =
        new StringBuilder("Liggende søyler med andel etter § 18, begge og bare § 19 per formål.");
    for (Purpose purpose : purposes) {
      text.append(' ').append(purpose.navn()).append(": ");
      text.append(NorwegianText.number(purpose.bare18())).append(" etter § 18, ");
      text.append(NorwegianText.number(purpose.begge())).append(" etter begge, ");
      text.append(NorwegianText.number(purpose.bare19())).append(" bare etter § 19.");
    }
    return text.toString();
  }
}
