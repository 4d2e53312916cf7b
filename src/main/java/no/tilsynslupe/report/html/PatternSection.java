package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Block.Point;
import no.tilsynslupe.report.html.page.Block.Points;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CombinedResult;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionResult.Seen;
import no.tilsynslupe.report.model.CriterionResult.State;
import no.tilsynslupe.report.model.CriterionSentence;

/** What recurs, in sentences: a theme at a time, in the order of the catalogue. */
final class PatternSection {

  private final PageSource source;
  private final List<CriterionResult> criteria;

  private PatternSection(PageSource source) {
    this.source = source;
    this.criteria = source.model().kriterier();
  }

  static Section of(PageSource source) {
    return new Section("monster", source.say("monster"), new PatternSection(source).blocks());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<CriterionResult> found = seen(Seen.NOEN);
    if (found.isEmpty()) {
      blocks.add(new Paragraph(source.model().ofShown(source.say("monster_ingen"))));
    } else {
      blocks.add(new Paragraph(introduction(found.size())));
      systematic(found, blocks);
      byTheme(found).forEach((theme, of) -> blocks.add(new Part(null, theme, List.of(of))));
    }
    combined(blocks);
    listed("vises_ikke", c -> c.funn() == Seen.SKJULT, blocks);
    Predicate<CriterionResult> without = c -> c.funn() == Seen.INGEN;
    Predicate<CriterionResult> judged = c -> c.tilstand() == State.VURDERT;
    Predicate<CriterionResult> undecided = c -> c.tilstand() == State.INGENTING_AVGJORT;
    listed("uten_funn", without.and(judged), blocks);
    listed("ingen_avgjorte", without.and(undecided), blocks);
    listed("ingenting", without.and(judged.negate()).and(undecided.negate()), blocks);
    return blocks;
  }

  private String introduction(int found) {
    int all = criteria.size();
    return source.shared()
        ? source.say(
            "monster_ingress_delt", "n", found, "vist", all - seen(Seen.SKJULT).size(), "alle", all)
        : source.say("monster_ingress", "n", found, "alle", all);
  }

  private List<CriterionResult> seen(Seen findings) {
    return criteria.stream().filter(result -> result.funn() == findings).toList();
  }

  private void systematic(List<CriterionResult> found, List<Block> blocks) {
    List<Point> points =
        found.stream().filter(CriterionResult::gjelderKontorOgKriterium).map(this::point).toList();
    if (!points.isEmpty()) {
      blocks.add(new Part(null, source.say("systematisk"), List.of(new Points(points))));
    }
  }

  private Map<String, Points> byTheme(List<CriterionResult> found) {
    Map<String, List<Point>> themes = new LinkedHashMap<>();
    found.stream()
        .filter(result -> !result.gjelderKontorOgKriterium())
        .forEach(
            result ->
                themes
                    .computeIfAbsent(source.theme(result.spec()), t -> new ArrayList<>())
                    .add(point(result)));
    Map<String, Points> points = new LinkedHashMap<>();
    themes.forEach((theme, of) -> points.put(theme, new Points(of)));
    return points;
  }

  private Point point(CriterionResult result) {
    return new Point(
        // Of hidden breaches nobody is told that there are none.
        result.samlet().hoved().vist(OutcomeCode.AVVIK).equals(Antall.skjul())
            ? null
            : source.badge(OutcomeMarks.gravest(result.samlet().hoved())),
        source.title(result.spec()),
        source.definition(result.id()),
        CriterionSentence.of(result, source.language()));
  }

  private void combined(List<Block> blocks) {
    List<Point> points =
        source.model().samlet().stream()
            .filter(result -> result.personer().vistAvgjort().minstEn())
            .map(this::combined)
            .toList();
    if (!points.isEmpty()) {
      blocks.add(new Part(null, source.say("samlede"), List.of(new Points(points))));
    }
  }

  private Point combined(CombinedResult result) {
    return new Point(
        source.badge(OutcomeMarks.gravest(result.personer())),
        result.tittel(),
        null,
        source.say(
            "samlet_linje",
            "avvik",
            result.personer().vist(OutcomeCode.AVVIK).text(source.forms()),
            "avgjort",
            result.personer().vistAvgjort().text(source.forms())));
  }

  private void listed(String key, Predicate<CriterionResult> which, List<Block> blocks) {
    List<Point> points =
        criteria.stream()
            .filter(which)
            .map(
                result ->
                    new Point(
                        null,
                        source.title(result.spec()),
                        source.definition(result.id()),
                        CriterionSentence.of(result, source.language())))
            .toList();
    if (!points.isEmpty()) {
      String heading = source.say(key) + " (" + source.forms().number(points.size()) + ")";
      blocks.add(new Block.Folded(null, heading, List.of(new Points(points))));
    }
  }
}
