package no.tilsynslupe.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.report.chart.StackedRows.Bar;
import no.tilsynslupe.report.chart.StackedRows.Part;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.Rows.Name;
import no.tilsynslupe.report.model.ThemeCounts.Purpose;
import no.tilsynslupe.sak.Tabell;

/** What purposes are decided under § 18, under § 19, or under both. */
final class PurposeChart {

  static final String ID = "paragraf-18-19";

  private final ChartContext context;
  private final List<Purpose> purposes;

  private PurposeChart(ChartContext context, List<Purpose> all) {
    this.context = context;
    this.purposes = all;
  }

  static ChartPicture of(ChartContext context) {
    return new PurposeChart(context, context.model().tema().formal()).picture();
  }

  private ChartPicture picture() {
    if (purposes.isEmpty()) {
      boolean unknown =
          context.model().datakvalitet().slagMangler().stream()
              .anyMatch(kind -> kind.paragraf() == null);
      return context.nothing(
          ID,
          context.reason(
              Tabell.VEDTAK, context.say(unknown ? "formal_uten_paragraf" : "formal_tom")));
    }
    List<Part> parts =
        List.of(
            new Part(context.say("p18"), Palette.BLUE_FIELD),
            new Part(context.say("begge"), Palette.YELLOW_FIELD),
            new Part(context.say("bare19"), Palette.ORANGE_FIELD));
    List<Bar> bars =
        purposes.stream()
            .map(
                p ->
                    new Bar(
                        new Name(p.navn(), context.say("n_linjer", "n", p.alle())),
                        List.of(p.bare18(), p.begge(), p.bare19())))
            .toList();
    return context.picture(
        ID,
        title(),
        context.say("formal_alt", "n", purposes.size()),
        context.say("formal_note"),
        table(parts),
        new StackedRows(context, parts, bars, true).draw(context.say("andel_linjer")));
  }

  private String title() {
    long all = purposes.stream().mapToLong(Purpose::alle).sum();
    long only19 = purposes.stream().mapToLong(Purpose::bare19).sum();
    if (only19 == 0) {
      return context.say("formal_ingen", "n", all);
    }
    Purpose most =
        purposes.stream()
            .max(
                Comparator.comparingLong(Purpose::bare19)
                    .thenComparing(Comparator.comparing(Purpose::kode).reversed()))
            .orElseThrow();
    return context.say(
        "formal_funn",
        "antall",
        only19,
        "n",
        all,
        "formal",
        lowerFirst(most.navn()),
        "flest",
        most.bare19());
  }

  private static String lowerFirst(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private ChartTable table(List<Part> parts) {
    return new ChartTable(
        List.of(
            context.say("formal"), parts.get(0).name(), parts.get(1).name(), parts.get(2).name()),
        purposes.stream()
            .map(
                p ->
                    List.of(
                        ChartTable.Cell.words(p.navn()),
                        context.count(p.bare18()),
                        context.count(p.begge()),
                        context.count(p.bare19())))
            .toList());
  }
}
