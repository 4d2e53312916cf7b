package no.tilsynslupe.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CriterionSpec;

/** What an example's data are, in a line: {@code vedtak: hjemmel 18, utfall AVSLATT}. */
final class ExampleData {
  private static final int MOST_ROWS = 4;

  private ExampleData() {}

  /**
   * @param missing what stands before tables and columns that are not delivered
   */
  static String of(CriterionSpec.Example example, String missing) {
    List<String> parts = new ArrayList<>();
    if (example.uttrekk() != null && !example.uttrekk().isEmpty()) {
      parts.add("uttrekk: " + cells(example.uttrekk()));
    }
    example
        .rows()
        .forEach(
            (table, rows) ->
                parts.add(
                    table
                        + ": "
                        + (rows.size() > MOST_ROWS
                            ? rows.size() + " ×"
                            : rows.stream()
                                .map(ExampleData::cells)
                                .collect(Collectors.joining(" / ")))));
    if (example.missing() != null) {
      parts.add(missing + ": " + String.join(", ", example.missing()));
    }
    return parts.isEmpty() ? "–" : String.join("; ", parts);
  }

  /** Names of rows tell nothing. */
  private static String cells(Map<String, String> row) {
    return row.entrySet().stream()
        .filter(cell -> !cell.getKey().endsWith("_id"))
        .map(cell -> cell.getKey() + " " + cell.getValue())
        .collect(Collectors.joining(", "));
  }
}
