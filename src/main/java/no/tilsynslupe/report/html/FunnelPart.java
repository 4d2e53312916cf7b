package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Block.Point;
import no.tilsynslupe.report.html.page.Block.Points;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.stat.Funnel;
import no.tilsynslupe.report.model.stat.Funnel.FunnelPoint;
import no.tilsynslupe.report.model.stat.Position;
import no.tilsynslupe.report.model.stat.StatState;

/** Offices outside the limits of the funnel, in sentences. */
final class FunnelPart {

  private static final List<Position> OUTSIDE =
      List.of(Position.OVER_998, Position.OVER_95, Position.UNDER_95, Position.UNDER_998);

  private final PageSource source;
  private final Prose words;

  private FunnelPart(PageSource source) {
    this.source = source;
    this.words = source.words("statistikk.yaml");
  }

  /** Nothing when no criterion has offices enough. */
  static List<Block> of(PageSource source) {
    FunnelPart part = new FunnelPart(source);
    List<CriterionResult> computed =
        source.model().kriterier().stream()
            .filter(result -> Funnel.of(result).tilstand() == StatState.BEREGNET)
            .toList();
    if (computed.isEmpty()) {
      return List.of();
    }
    List<Point> points =
        computed.stream().filter(r -> Funnel.of(r).utenfor() > 0).map(part::point).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(part.words.say("trakt_ingress")));
    blocks.add(
        points.isEmpty() ? new Paragraph(part.words.say("trakt_ingen"), true) : new Points(points));
    blocks.addAll(ChartBlocks.of(source, ChartBlocks.FUNNELS));
    return List.of(new Part("trakt", part.words.say("trakt"), blocks));
  }

  private Point point(CriterionResult result) {
    Funnel funnel = Funnel.of(result);
    List<String> texts = new ArrayList<>();
    for (Position position : OUTSIDE) {
      List<String> names =
          funnel.kontorer().stream()
              .filter(point -> point.plassering() == position)
              .map(FunnelPoint::kontor)
              .map(source::name)
              .toList();
      if (!names.isEmpty()) {
        texts.add(words.say("plass_" + position.name(), "kontorer", names));
      }
    }
    return new Point(
        null,
        source.title(result.spec()),
        source.definition(result.id()),
        texts.stream().collect(Collectors.joining("; ")) + ".");
  }
}
