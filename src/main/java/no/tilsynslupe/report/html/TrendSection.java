package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.prose.Share;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Point;
import no.tilsynslupe.report.html.page.Block.Points;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import no.tilsynslupe.report.model.stat.Difference;
import no.tilsynslupe.report.model.stat.PeriodDifferences.PeriodDifference;
import no.tilsynslupe.report.model.stat.StatState;
import no.tilsynslupe.report.model.stat.Trend;
import no.tilsynslupe.report.model.stat.Trend.Sign;
import no.tilsynslupe.report.model.stat.Trend.TrendPoint;
import no.tilsynslupe.report.model.stat.Verdict;

/** Which way it goes: certain changes in sentences, then the shares quarter by quarter. */
final class TrendSection {

  private static final int MOST_QUARTERS = 12;

  private final PageSource source;
  private final Prose words;
  private final List<CriterionResult> criteria;

  private TrendSection(PageSource source) {
    this.source = source;
    this.words = source.words("statistikk.yaml");
    this.criteria =
        source.model().kriterier().stream()
            .filter(result -> Trend.of(result).midt() != null)
            .toList();
  }

  static Section of(PageSource source) {
    TrendSection section = new TrendSection(source);
    return new Section("utvikling", section.words.say("utvikling"), section.blocks());
  }

  private List<Block> blocks() {
    if (criteria.isEmpty()) {
      return List.of(new Paragraph(words.say("utvikling_ingen")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(words.say("utvikling_ingress")));
    List<Point> changes =
        source.model().endringer().kriterier().stream()
            .map(this::change)
            .flatMap(Optional::stream)
            .toList();
    blocks.add(new Paragraph(tested(changes.size()), true));
    if (!changes.isEmpty()) {
      blocks.add(new Points(changes));
    }
    blocks.addAll(ChartBlocks.of(source, ChartBlocks.TRENDS));
    blocks.add(table());
    return blocks;
  }

  /** How many could be tested at all: what was not tested is no sign that nothing changed. */
  private String tested(int changed) {
    long tested =
        source.model().endringer().kriterier().stream()
            .filter(one -> one.forskjell() != null)
            .count();
    return tested == 0
        ? words.say("endring_ikke_provd")
        : words.say(
            changed == 0 ? "endring_ingen" : "endring_noen",
            "n",
            tested,
            "alle",
            source.model().kriterier().size(),
            "endret",
            changed);
  }

  private Optional<Point> change(PeriodDifference one) {
    Difference found = one.forskjell();
    String from = one.fra();
    String to = one.til();
    if (found == null || from == null || to == null || found.vurdering() == Verdict.IKKE_SKILT) {
      return Optional.empty();
    }
    boolean up = found.vurdering() == Verdict.VERRE;
    return source.model().kriterier().stream()
        .filter(result -> result.id().equals(one.kriterium()))
        .findFirst()
        .map(
            result ->
                new Point(
                    new Block.Badge(
                        up ? "avvik" : "ok",
                        up ? "▲" : "▼",
                        words.say("dom_" + found.vurdering().name())),
                    source.title(result.spec()),
                    source.definition(result.id()),
                    words.say(
                        up ? "opp_sikkert" : "ned_sikkert",
                        "fra",
                        source.forms().quarter(from),
                        "til",
                        source.forms().quarter(to),
                        "en",
                        new Share(found.annen().andel()),
                        "annen",
                        new Share(found.en().andel()))));
  }

  private Table table() {
    TreeSet<String> all = new TreeSet<>();
    criteria.forEach(c -> Trend.of(c).kvartaler().forEach(q -> all.add(q.kvartal())));
    List<String> quarters = all.stream().skip(Math.max(0, all.size() - MOST_QUARTERS)).toList();
    List<Head> heads = new ArrayList<>();
    heads.add(Head.text(source.say("gjelder")));
    heads.add(Head.text(words.say("mal")));
    quarters.forEach(quarter -> heads.add(Head.number(source.forms().quarter(quarter))));
    heads.add(Head.text(words.say("tegn")));
    return new Table(
        "utviklingstabell",
        words.say("utvikling_tabell"),
        words.say("utvikling_merknad"),
        heads,
        criteria.stream().map(result -> row(result, quarters)).toList(),
        null,
        null);
  }

  private Row row(CriterionResult result, List<String> quarters) {
    Trend trend = Trend.of(result);
    List<Cell> row = new ArrayList<>();
    row.add(
        Cell.head(source.title(result.spec()))
            .linked(source.definition(result.id()))
            .noted(result.id())
            .styled("lang"));
    row.add(Cell.text(words.say("mal_" + trend.mal().name())));
    for (String quarter : quarters) {
      row.add(
          trend.kvartaler().stream()
              .filter(point -> point.kvartal().equals(quarter))
              .findFirst()
              .map(this::cell)
              .orElseGet(() -> Cell.number("–", "").styled("tall tomt")));
    }
    row.add(Cell.text(signs(trend)));
    return new Row(null, row);
  }

  private Cell cell(TrendPoint point) {
    Rate rate = point.rate();
    return rate == null
        ? Cell.number(point.tilstand() == StatState.SKJULT ? ":" : "–", "").styled("tall tomt")
        : Cell.number(source.forms().percent(rate.andel()), Double.toString(rate.andel()))
            .noted(source.say("av", "n", rate.antall(), "alle", rate.av()));
  }

  private String signs(Trend trend) {
    if (trend.tilstand() != StatState.BEREGNET) {
      return words.say("tegn_for_fa");
    }
    return trend.tegn().isEmpty()
        ? words.say("tegn_ingen")
        : trend.tegn().stream().map(this::sign).collect(Collectors.joining("; "));
  }

  private String sign(Sign sign) {
    return words.say(
        "merke_" + sign.regel().name() + (sign.opp() ? "_opp" : "_ned"),
        "fra",
        source.forms().quarter(sign.fra()),
        "til",
        source.forms().quarter(sign.til()));
  }
}
