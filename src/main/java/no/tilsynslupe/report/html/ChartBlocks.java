package no.tilsynslupe.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tilsynslupe.report.chart.ChartPicture;
import no.tilsynslupe.report.chart.ChartTable;
import no.tilsynslupe.report.html.page.Block;
import no.tilsynslupe.report.html.page.Block.Chart;
import no.tilsynslupe.report.html.page.Cell;
import no.tilsynslupe.report.html.page.Section;
import no.tilsynslupe.report.html.page.Table;
import no.tilsynslupe.report.html.page.Table.Head;
import no.tilsynslupe.report.html.page.Table.Row;

/** The charts as blocks of the page: picture, caption, and the figures as a table. */
final class ChartBlocks {

  /** What the names of charts begin with, by where in the page they stand. */
  static final String RATES = "rater";

  static final String OFFICES = "kontor";
  static final String FUNNELS = "trakt";
  static final String TRENDS = "utvikling";
  static final String COVERAGE = "dekning";

  private static final List<String> ELSEWHERE = List.of(RATES, OFFICES, FUNNELS, TRENDS, COVERAGE);

  private ChartBlocks() {}

  /** Those whose name begins so. */
  static List<Block> of(PageSource source, String name) {
    return source.charts().stream()
        .filter(chart -> chart.id().startsWith(name))
        .map(chart -> block(source, chart))
        .toList();
  }

  /** The themes: charts that no other section shows; none when there are none. */
  static Stream<Section> themes(PageSource source) {
    List<Block> blocks =
        source.charts().stream()
            .filter(chart -> ELSEWHERE.stream().noneMatch(chart.id()::startsWith))
            .map(chart -> block(source, chart))
            .toList();
    return blocks.isEmpty()
        ? Stream.of()
        : Stream.of(new Section("tema", source.say("temaene"), blocks));
  }

  private static Block block(PageSource source, ChartPicture chart) {
    return new Chart(
        "d-" + chart.id(),
        chart.title(),
        chart.svg(),
        chart.caption(),
        table(chart),
        source.say("diagramtall"));
  }

  private static Table table(ChartPicture chart) {
    ChartTable table = chart.table();
    List<Head> heads = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      heads.add(i == 0 ? Head.text(table.head().get(i)) : Head.number(table.head().get(i)));
    }
    return new Table(
        "dt-" + chart.id(),
        chart.title(),
        null,
        heads,
        table.rows().stream().map(ChartBlocks::row).toList(),
        null,
        null);
  }

  private static Row row(List<ChartTable.Cell> cells) {
    List<Cell> row = new ArrayList<>();
    for (ChartTable.Cell cell : cells) {
      if (row.isEmpty()) {
        row.add(Cell.head(cell.text()));
      } else if (cell.value().isPresent()) {
        row.add(Cell.number(cell.text(), Double.toString(cell.value().getAsDouble())));
      } else {
        row.add(Cell.text(cell.text()).ordered("").styled("tall bryt"));
      }
    }
    return new Row(null, row);
  }
}
