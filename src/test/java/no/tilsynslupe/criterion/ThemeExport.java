package no.tilsynslupe.criterion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.tilsynslupe.outcome.Tallies;

/** One small case of the year 2024, counted by the themes. */
final class ThemeExport {

  private final LinkedHashMap<String, List<LinkedHashMap<String, String>>> tables =
      new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  /** Columns of the case's own row. */
  ThemeExport head(String... cells) {
    return row("saker", cells);
  }

  ThemeExport row(String table, String... cells) {
    LinkedHashMap<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    tables.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    return this;
  }

  ThemeExport missing(String table) {
    missing.add(table);
    return this;
  }

  Tallies observe(Path folder) throws IOException {
    ExampleExport export =
        new ExampleExport(new CriterionSpec.Example("", null, tables, missing, List.of()), folder);
    Tallies tallies = new Tallies();
    ThemeObserver observer = new ThemeObserver();
    export.forEachCase(sak -> observer.observe(sak, export.settings(), tallies));
    return tallies;
  }
}
