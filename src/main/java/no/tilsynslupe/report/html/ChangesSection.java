package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.prose.Prose;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Paragraph;
import no.tilsynslupe.report.html.page.Block.Points;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;
import no.tilsynslupe.report.model.Comparison;
import no.tilsynslupe.report.model.CriterionResult;

/** What is new since an earlier run. */
final class ChangesSection {

  private static final List<Change> ORDER =
      List.of(Change.NY, Change.ENDRET, Change.UENDRET, Change.RETTET, Change.BORTE);

  private final PageSource source;
  private final Prose words;

  private ChangesSection(PageSource source) {
    this.source = source;
    this.words = source.words("leder.yaml");
  }

  static Section of(PageSource source) {
    ChangesSection section = new ChangesSection(source);
    return new Section("nytt", section.words.say("nytt"), section.blocks());
  }

  private List<Block> blocks() {
    Comparison comparison = source.model().sammenligning();
    if (source.shared()) {
      return List.of(new Paragraph(words.say("nytt_delt")));
    }
    if (comparison == null) {
      boolean asked = source.model().grunnlag() != null;
      return List.of(new Paragraph(words.say(asked ? "nytt_ingen" : "nytt_ikke_bedt")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(comparison.hovedsetning(source.language()), true));
    List<String> caveats = comparison.forbehold(source.language());
    if (!caveats.isEmpty()) {
      blocks.add(Points.of(caveats));
    }
    blocks.add(table(comparison));
    return blocks;
  }

  private Table table(Comparison comparison) {
    List<Head> heads = new ArrayList<>();
    heads.add(Head.text(source.say("gjelder")));
    ORDER.forEach(change -> heads.add(Head.number(words.say("endring_" + change.name()))));
    List<Row> rows = new ArrayList<>();
    for (CriterionResult result : source.model().kriterier()) {
      Map<Change, Long> counts = comparison.kriterier().get(result.id());
      if (counts != null) {
        rows.add(row(result, Comparison.alle(counts)));
      }
    }
    return new Table(
        "endringer", words.say("nytt_tabell"), words.say("nytt_merknad"), heads, rows, null, null);
  }

  private Row row(CriterionResult result, Map<Change, Long> counts) {
    List<Cell> row = new ArrayList<>();
    row.add(
        Cell.head(source.title(result.spec()))
            .linked(source.definition(result.id()))
            .noted(result.id()));
    for (Change change : ORDER) {
      long count = counts.getOrDefault(change, 0L);
      row.add(Cell.number(source.forms().number(count), Long.toString(count)));
    }
    return new Row(null, row);
  }
}
