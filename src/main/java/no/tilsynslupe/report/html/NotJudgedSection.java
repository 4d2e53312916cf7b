package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.NotJudged;

/** What could not be judged, and what would settle it. */
final class NotJudgedSection {

  private static final int MOST_OFFICES = 3;

  private NotJudgedSection() {}

  static Section of(PageSource source) {
    List<NotJudged> missing = source.model().ikkeVurdert();
    List<Block> blocks = new ArrayList<>();
    if (missing.isEmpty()) {
      blocks.add(new Paragraph(source.say("ikke_vurdert_ingen")));
    } else {
      blocks.add(new Paragraph(source.say("ikke_vurdert_ingress")));
      blocks.addAll(ChartBlocks.of(source, ChartBlocks.COVERAGE));
      blocks.add(table(source, missing));
    }
    return new Section("ikke-vurdert", source.say("ikke_vurdert"), blocks);
  }

  private static Table table(PageSource source, List<NotJudged> missing) {
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
        missing.stream().map(one -> row(source, one)).toList(),
        new Filter(source.say("sok"), List.of(), source.say("vist")),
        null);
  }

  private static Row row(PageSource source, NotJudged one) {
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
        Cell.text(one.mangler()).styled("lang"),
        Cell.text(one.rad()).styled("lang"),
        Cell.number(
                source.forms().number(one.kontorer().size()),
                Integer.toString(one.kontorer().size()))
            .styled("tall bryt")
            .noted(offices));
  }
}
