package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tilsynslupe.outcome.MissingCases;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.NotJudged;
import org.jspecify.annotations.Nullable;

/** What could not be judged, and what would settle it. */
final class NotJudgedSection {

  private static final int MOST_OFFICES = 3;

  /** Cases in a row, so that it can still be read at a glance. */
  private static final int MOST_CASES = 5;

  private NotJudgedSection() {}

  /**
   * @param shown names of the places of the cases that the page shows
   */
  static Section of(PageSource source, Set<String> shown) {
    List<NotJudged> missing = source.model().ikkeVurdert();
    List<Block> blocks = new ArrayList<>();
    if (missing.isEmpty()) {
      blocks.add(new Paragraph(source.say("ikke_vurdert_ingen")));
    } else {
      blocks.add(new Paragraph(source.say("ikke_vurdert_ingress")));
      blocks.addAll(ChartBlocks.of(source, ChartBlocks.COVERAGE));
      blocks.add(table(source, missing, shown));
    }
    return new Section("ikke-vurdert", source.say("ikke_vurdert"), blocks);
  }

  private static Table table(PageSource source, List<NotJudged> missing, Set<String> shown) {
    return new Table(
        "mangler",
        source.say("ikke_vurdert_tabell"),
        null,
        List.of(
            Head.text(source.say("gjelder")),
            Head.number(source.say("antall_enheter")),
            Head.text(source.say("mangler")),
            Head.text(source.say("rad")),
            Head.number(source.say("antall_kontor"))),
        missing.stream().map(one -> row(source, one, shown)).toList(),
        new Filter(source.say("sok"), List.of(), source.say("vist")),
        null);
  }

  private static Row row(PageSource source, NotJudged one, Set<String> shown) {
    String offices =
        one.kontorer().size() > MOST_OFFICES
            ? null
            : one.kontorer().stream().map(source::name).collect(Collectors.joining(", "));
    return new Row(
        Cell.head(source.title(one.spec()))
            .linked(source.definition(one.spec().id()))
            .noted(one.spec().id()),
        Cell.number(
            one.enheter().text(source.forms()), one.enheter().skjult() ? "" : one.enheter().kode()),
        Cell.text(one.mangler()).styled("lang").telling(cases(source, one, shown)),
        Cell.text(one.rad()).styled("lang"),
        Cell.number(
                source.forms().number(one.kontorer().size()),
                Integer.toString(one.kontorer().size()))
            .styled("tall bryt")
            .noted(offices));
  }

  private static Cell.@Nullable Cases cases(PageSource source, NotJudged one, Set<String> shown) {
    if (one.saker().isEmpty()) {
      return null;
    }
    List<Cell.Named> named =
        one.saker().stream()
            .limit(MOST_CASES)
            .map(
                each ->
                    named(each.sakId(), Ids.caseOf(each.kontor().kommune(), each.sakId()), shown))
            .toList();
    return new Cell.Cases(
        source.say("mangler_saker"), named, more(source, one, one.saker().size() - named.size()));
  }

  private static Cell.Named named(String sakId, String id, Set<String> shown) {
    return new Cell.Named(sakId, shown.contains(id) ? "#" + id : null);
  }

  /** How many others there are; only that there may be, where an office has more than are kept. */
  private static @Nullable String more(PageSource source, NotJudged one, int others) {
    Map<Office, Long> byOffice =
        one.saker().stream()
            .collect(Collectors.groupingBy(NotJudged.Case::kontor, Collectors.counting()));
    boolean full = byOffice.values().stream().anyMatch(n -> n >= MissingCases.MOST);
    if (full && one.enheter().tall() > one.saker().size()) {
      return source.say("mangler_saker_flere");
    }
    return others == 0 ? null : source.say("mangler_saker_til", "n", others);
  }
}
