package no.tilsynslupe.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.chart.GalleryCases.Case;
import no.tilsynslupe.report.chart.draw.Colour;
import no.tilsynslupe.report.chart.draw.Drawing;
import no.tilsynslupe.report.chart.draw.Mark;
import no.tilsynslupe.report.chart.draw.Palette;
import no.tilsynslupe.report.chart.draw.SvgDrawing;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.stat.Trend;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Draws every chart of runs that are hard to draw, in three languages, and asks of the texts as
 * they stand whether they can be read. The pictures lie in {@code target/galleri} afterwards.
 */
@Execution(ExecutionMode.SAME_THREAD)
class GalleryTest {

  private static final Path GALLERY = Path.of("target", "galleri");
  private static final double TEXT_CONTRAST = 4.5;
  private static final double FORM_CONTRAST = 3;

  static Stream<Arguments> cases() {
    return GalleryCases.all().stream()
        .flatMap(one -> Stream.of(Language.values()).map(l -> Arguments.of(one, l)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noTwoTextsCrossAndNoneLeavesThePicture(Case one, Language language) throws IOException {
    ReportModel model = GalleryCases.model(one, language);
    for (ChartPicture chart : Charts.of(model)) {
      check(one.name(), chart);
    }
    assertThat(model.language()).isEqualTo(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsHiddenIsDrawnAsHiddenAndNeverAsNothing(Language language) throws IOException {
    ReportModel model = GalleryCases.model(GalleryCases.all().get(3), language);
    ChartContext context = new ChartContext(model);
    CriterionResult hidden = GalleryCases.hidden(model.kriterier().get(0));
    String word = context.say("skjult");
    RateChart.Line line =
        new RateChart.Line("P17-VEDTAK", "Råd", Shown.of(hidden.samlet().personer()));
    RateChart.Line told =
        new RateChart.Line("P20-DOK", "Vilkår", Shown.of(new Group(10, 0, 10, 0, 0, false)));
    ChartPicture trend = TrendChart.of(context, hidden, Trend.of(hidden), "");
    ChartPicture some = RateChart.of(context, List.of(line, told));

    check("skjult", trend);
    check("skjult", some);
    assertThat(trend.drawing().words()).extracting(Mark.Words::text).contains(word);
    assertThat(trend.table().rows().toString()).contains(word);
    assertThat(some.caption()).contains(context.say("kriterier_skjult", "n", 1));
    assertThat(some.table().rows().toString()).doesNotContain("P17-VEDTAK");
    assertThat(RateChart.of(context, List.of(line)).title()).isEqualTo(context.say("rater_skjult"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWayIntoTheProgrammeIsDrawnWithWhatIsNotKnown(Language language) throws IOException {
    ChartContext context =
        new ChartContext(GalleryCases.model(GalleryCases.all().get(0), language));
    for (long scale : new long[] {1, 100_000}) {
      check(
          "kvp-" + scale,
          KvpChart.of(
              context,
              List.of(
                  new KvpChart.Rung("Har hatt økonomisk stønad i perioden", 9 * scale, 0, -1),
                  new KvpChart.Rung("Kan være i målgruppen", 4 * scale, 2 * scale, 0),
                  new KvpChart.Rung("Har søkt", 2 * scale, 0, 1),
                  new KvpChart.Rung("Har fått innvilget", 0L, 0, 2),
                  new KvpChart.Rung("Har startet", null, 0, 3)),
              context.say("kvp_ingen_malgruppe")));
    }
  }

  private static void check(String name, ChartPicture chart) throws IOException {
    Drawing framed = chart.framed();
    String language = chart.language().code();
    Path folder = Files.createDirectories(GALLERY.resolve(name).resolve(language));
    Files.writeString(
        folder.resolve(chart.id() + ".svg"),
        SvgDrawing.standing(framed, chart.id(), language, chart.title(), chart.alt()));

    assertThat(outside(framed)).as("%s utenfor", chart.id()).isEmpty();
    assertThat(crossing(framed)).as("%s over hverandre", chart.id()).isEmpty();
    assertThat(pale(framed)).as("%s for bleke", chart.id()).isEmpty();
    assertThat(chart.title()).doesNotEndWith(".").doesNotContain("{");
    assertThat(chart.alt() + chart.caption()).doesNotContain("{", "..", "  ");
    assertThat(chart.table().rows())
        .allSatisfy(row -> assertThat(row).hasSameSizeAs(chart.table().head()));
  }

  private static List<String> outside(Drawing drawing) {
    Rectangle2D paper = new Rectangle2D.Double(0, 0, drawing.width(), drawing.height());
    return drawing.words().stream()
        .filter(words -> !paper.contains(words.box()))
        .map(Mark.Words::text)
        .toList();
  }

  private static List<String> crossing(Drawing drawing) {
    List<Mark.Words> words = drawing.words();
    List<Rectangle2D> boxes = words.stream().map(Mark.Words::box).toList();
    List<String> crossing = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (boxes.get(i).intersects(boxes.get(j))) {
          crossing.add(words.get(j).text() + " × " + words.get(i).text());
        }
      }
    }
    return crossing;
  }

  /** Texts that don't stand out enough from the field under their middle, and edges from paper. */
  private static List<String> pale(Drawing drawing) {
    List<String> pale = new ArrayList<>();
    List<Mark.Form> fields = new ArrayList<>();
    for (Mark mark : drawing.marks()) {
      if (mark instanceof Mark.Words words) {
        Rectangle2D box = words.box();
        Colour under = Palette.PAPER;
        for (Mark.Form form : fields) {
          if (form.shape().contains(box.getCenterX(), box.getCenterY())) {
            under = form.field();
          }
        }
        if (words.colour().contrast(under) < TEXT_CONTRAST) {
          pale.add(words.text());
        }
      } else if (mark instanceof Mark.Form form) {
        if (form.field() != null) {
          fields.add(form);
        }
        Colour edge = form.edge();
        if (edge != null
            && !edge.equals(Palette.GRID)
            && edge.contrast(Palette.PAPER) < FORM_CONTRAST) {
          pale.add("strek " + edge);
        }
      }
    }
    return pale;
  }
}
