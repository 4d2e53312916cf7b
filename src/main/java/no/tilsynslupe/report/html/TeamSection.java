package no.tilsynslupe.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Choice;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.TeamFindings;

/**
 * Which teams have which findings, for whoever leads them. No shares: a team may have the very
 * tasks in which such findings are made, and few cases.
 */
final class TeamSection {

  private static final int MOST_ROWS = 100;

  private final PageSource source;
  private final Prose words;
  private final Map<String, CriterionResult> criteria = new HashMap<>();

  TeamSection(PageSource source) {
    this.source = source;
    this.words = source.words("leder.yaml");
    source.model().kriterier().forEach(result -> criteria.put(result.id(), result));
  }

  Section section() {
    List<TeamFindings> found =
        source.model().saker().team().stream()
            .filter(one -> one.funn() > 0 && criteria.containsKey(one.kriterium()))
            .sorted(
                Comparator.comparingLong(TeamFindings::avvik)
                    .thenComparingLong(TeamFindings::funn)
                    .reversed())
            .toList();
    String title = words.say("team_funn");
    return found.isEmpty()
        ? new Section("team", title, List.of(new Paragraph(words.say("team_ingen"))))
        : new Section(
            "team", title, List.of(new Paragraph(words.say("team_ingress")), table(found)));
  }

  private Table table(List<TeamFindings> found) {
    List<TeamFindings> shown = found.subList(0, Math.min(found.size(), MOST_ROWS));
    return new Table(
        "teamfunn",
        words.say("team_tabell"),
        shown.size() == found.size()
            ? null
            : words.say("team_kuttet", "vist", shown.size(), "alle", found.size()),
        List.of(
            Head.text(source.say("kontor")),
            Head.text(source.say("team")),
            Head.text(source.say("gjelder")),
            Head.number(words.say("team_avvik")),
            Head.number(words.say("team_risiko")),
            Head.number(words.say("team_avgjort")),
            Head.number(words.say("team_uavklart"))),
        shown.stream().map(this::row).toList(),
        new Filter(source.say("sok"), List.of(offices(shown), teams(shown)), source.say("vist")),
        null);
  }

  private Choice offices(List<TeamFindings> shown) {
    TreeSet<String> names = new TreeSet<>(Language.order());
    shown.stream().map(TeamFindings::kontor).map(source::name).forEach(names::add);
    return new Choice(
        source.say("velg_kontor"), "0", source.say("alle_kontor"), List.copyOf(names));
  }

  private Choice teams(List<TeamFindings> shown) {
    TreeSet<String> names = new TreeSet<>(Language.order());
    shown.forEach(one -> names.add(team(one)));
    return new Choice(source.say("velg_team"), "1", source.say("alle_team"), List.copyOf(names));
  }

  private String team(TeamFindings one) {
    return one.team().isEmpty() ? source.say("uten_team") : one.team();
  }

  private Row row(TeamFindings one) {
    CriterionResult criterion = Objects.requireNonNull(criteria.get(one.kriterium()));
    Office office = one.kontor();
    return new Row(
        Cell.head(source.name(office)),
        Cell.text(team(one)),
        Cell.text(source.title(criterion.spec()))
            .linked(source.definition(criterion.id()))
            .styled("lang"),
        number(one.avvik()),
        number(one.risiko()),
        number(one.avgjort()),
        number(one.uavklart()));
  }

  private Cell number(long n) {
    return Cell.number(source.forms().number(n), Long.toString(n));
  }
}
