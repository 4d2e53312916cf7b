package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Part;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.DecisionTimes;
import no.tilsynslupe.report.model.Figures;
import org.jspecify.annotations.Nullable;

/** Offices beside each other, and a word on why they are not ranked. */
final class OfficesPart {

  /** More offices than this are easier to read down than across. */
  private static final int MOST_ACROSS = 8;

  private static final int MOST_OFFICES = 60;

  private final PageSource source;
  private final List<CriterionResult> criteria;
  private final List<Office> offices;

  private OfficesPart(PageSource source) {
    this.source = source;
    this.criteria =
        source.model().kriterier().stream()
            .filter(c -> !c.gjelderKontor() && c.tilstand() == CriterionResult.State.VURDERT)
            .filter(c -> !source.shared() || tells(c))
            .toList();
    this.offices = offices();
  }

  private static boolean tells(CriterionResult result) {
    return result.kontorer().values().stream().anyMatch(f -> f.hoved().funnRate() != null);
  }

  static Part of(PageSource source) {
    OfficesPart part = new OfficesPart(source);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(source.say(source.shared() ? "rangering_delt" : "rangering")));
    blocks.add(part.offices.size() <= MOST_ACROSS ? part.criteriaDown() : part.officesDown());
    blocks.addAll(ChartBlocks.of(source, ChartBlocks.OFFICES));
    if (!source.model().svartid().isEmpty()) {
      blocks.add(part.times());
    }
    return new Part("kontorer", source.say("kontorer"), blocks);
  }

  /** All, or those with most decided when there are too many. */
  private List<Office> offices() {
    List<Office> all = source.model().kontorer();
    if (all.size() <= MOST_OFFICES) {
      return all;
    }
    Map<Office, Long> decided = new TreeMap<>();
    criteria.forEach(c -> c.kontorer().forEach((o, f) -> decided.merge(o, decided(f), Long::sum)));
    return all.stream()
        .sorted(Comparator.comparingLong((Office o) -> -decided.getOrDefault(o, 0L)))
        .limit(MOST_OFFICES)
        .sorted()
        .toList();
  }

  private static long decided(Figures figures) {
    Antall decided = figures.hoved().vistAvgjort();
    return decided.skjult() ? 0 : decided.tall();
  }

  private Table criteriaDown() {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.text(source.say("gjelder")));
    offices.forEach(office -> heads.add(Head.number(source.name(office))));
    List<Row> rows = new ArrayList<>();
    for (CriterionResult result : criteria) {
      List<Cell> row = new ArrayList<>();
      row.add(
          Cell.head(source.title(result.spec()))
              .linked(source.definition(result.id()))
              .noted(result.id())
              .styled("lang"));
      offices.forEach(office -> row.add(cell(result, office)));
      rows.add(new Row(null, row));
    }
    return table(heads, rows);
  }

  private Table officesDown() {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.text(source.say("kontor")));
    criteria.forEach(
        result -> heads.add(new Head(result.id(), "tall", "tall", source.title(result.spec()))));
    List<Row> rows = new ArrayList<>();
    for (Office office : offices) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.head(source.name(office)));
      criteria.forEach(result -> row.add(cell(result, office)));
      rows.add(new Row(null, row));
    }
    return table(heads, rows);
  }

  private Table table(List<Head> heads, List<Row> rows) {
    int all = source.model().kontorer().size();
    String note = source.say(source.shared() ? "kontortabell_delt" : "kontortabell_merknad");
    return new Table(
        "kontortabell",
        source.say("kontortabell"),
        all == offices.size()
            ? note
            : note + " " + source.say("kontortabell_kuttet", "vist", offices.size(), "alle", all),
        heads,
        rows,
        null,
        "varme");
  }

  private Cell cell(CriterionResult result, Office office) {
    @Nullable Figures figures = result.kontorer().get(office);
    return figures == null
        ? Cell.number("–", "").styled("tomt")
        : FigureCells.main(source, result, office, figures).heat();
  }

  private Table times() {
    List<Row> rows = new ArrayList<>();
    source.model().svartid().entrySet().stream()
        .limit(MOST_OFFICES)
        .forEach(entry -> rows.add(times(entry.getKey(), entry.getValue())));
    return new Table(
        "svartid",
        source.say("svartid"),
        null,
        List.of(
            Head.text(source.say("kontor")),
            Head.number(source.say("svartid_antall")),
            Head.number(source.say("svartid_median")),
            Head.number(source.say("svartid_p90"))),
        rows,
        null,
        null);
  }

  private Row times(Office office, DecisionTimes times) {
    return new Row(
        Cell.head(source.name(office)),
        Cell.number(source.forms().number(times.antall()), Long.toString(times.antall())),
        number(times.median()),
        number(times.persentil90()));
  }

  private Cell number(@Nullable Integer value) {
    return value == null
        ? Cell.number(":", "").styled("tall tomt")
        : Cell.number(source.forms().number(value), value.toString());
  }
}
