package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Folded;
import no.tilsynslupe.report.html.page.Block.OnPaper;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Choice;
import no.tilsynslupe.report.html.page.Table.Filter;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Labels;

/** The numbers: all criteria, then office by office. */
final class NumbersSection {

  private static final List<OutcomeCode> ORDER =
      List.of(
          OutcomeCode.AVVIK,
          OutcomeCode.RISIKO,
          OutcomeCode.OK,
          OutcomeCode.UAVKLART,
          OutcomeCode.IKKE_AKTUELT);

  private final PageSource source;
  private final List<CriterionResult> criteria;

  private NumbersSection(PageSource source) {
    this.source = source;
    this.criteria = source.model().kriterier();
  }

  static Section of(PageSource source) {
    NumbersSection section = new NumbersSection(source);
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(ChartBlocks.of(source, ChartBlocks.RATES));
    blocks.add(section.criteria());
    if (source.shared()) {
      blocks.add(OfficesPart.of(source));
    } else {
      blocks.add(new Folded(null, source.say("enhetstabell_vis"), List.of(section.units()), false));
      blocks.add(new OnPaper(source.say("enhetstabell_papir")));
      blocks.add(OfficesPart.of(source));
      // Of rounded numbers nothing is worked out.
      blocks.add(DifferencesPart.of(source));
      blocks.addAll(FunnelPart.of(source));
    }
    return new Section("tall", source.say("tallene"), blocks);
  }

  private Table criteria() {
    List<Head> heads = heads();
    heads.add(Head.number(source.say("avvik_andel")));
    heads.add(Head.number(source.say("funn_andel")));
    heads.add(Head.number(source.say("dekning")));
    return new Table(
        "kriterier",
        source.say("kriterietabell"),
        source.say(source.shared() ? "kriterietabell_delt" : "kriterietabell_merknad"),
        heads,
        criteria.stream().map(this::row).toList(),
        filter(),
        null);
  }

  private List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.text(source.say("gjelder")));
    heads.add(Head.text(source.say("tema")));
    ORDER.forEach(code -> heads.add(Head.number(source.outcome(code))));
    heads.add(Head.number(source.say("avgjort")));
    return heads;
  }

  private Row row(CriterionResult result) {
    FigureCells cells = FigureCells.main(source, result);
    List<Cell> row = named(result);
    ORDER.forEach(code -> row.add(cells.count(code)));
    row.add(cells.decided());
    row.add(cells.breachShare());
    row.add(cells.findingShare());
    row.add(cells.coverage());
    return new Row(null, row);
  }

  private List<Cell> named(CriterionResult result) {
    List<Cell> row = new ArrayList<>();
    row.add(
        Cell.head(source.title(result.spec()))
            .linked(source.definition(result.id()))
            .noted(result.id())
            .styled("lang"));
    row.add(Cell.text(source.theme(result.spec())));
    return row;
  }

  private Table units() {
    List<Head> heads = heads();
    heads.add(2, Head.text(source.say("enhet")));
    heads.add(Head.number(source.say("avvik_andel")));
    return new Table(
        "enheter",
        source.say("enhetstabell"),
        null,
        heads,
        criteria.stream().map(this::unitRow).toList(),
        null,
        null);
  }

  private Row unitRow(CriterionResult result) {
    FigureCells cells = FigureCells.units(source, result);
    List<Cell> row = named(result);
    row.add(Cell.text(Labels.of("ENHET", result.spec().unit().name(), source.language())));
    ORDER.forEach(code -> row.add(cells.count(code)));
    row.add(cells.decided());
    row.add(cells.breachShare());
    return new Row(null, row);
  }

  private Filter filter() {
    List<String> themes =
        criteria.stream().map(result -> source.theme(result.spec())).distinct().toList();
    return new Filter(
        source.say("sok"),
        List.of(new Choice(source.say("velg_tema"), "1", source.say("alle_tema"), themes)),
        source.say("vist"));
  }
}
