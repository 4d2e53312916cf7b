package no.tilsynslupe.criterion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tilsynslupe.intake.AssembledCase;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.Progress;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.intake.SpoolPart;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;

/**
 * A boundary example written as a case export: a complete year 2024, unless the example says else.
 */
final class ExampleExport {

  private static final Map<String, String> UTTREKK =
      Map.of(
          "formatversjon", "1",
          "kommune", "9901",
          "periode_fra", "2024-01-01",
          "periode_til", "2024-12-31",
          "uttrekk_dato", "2025-01-15",
          "dekker",
              Stream.of(Tabell.values())
                  .filter(t -> t != Tabell.UTTREKK && t != Tabell.SAKER)
                  .map(t -> t.navn() + " fra 2020-01-01")
                  .collect(Collectors.joining(", ")));

  private final Map<String, String> uttrekk = new LinkedHashMap<>(UTTREKK);
  private final CriterionSpec.Example example;
  private final Path folder;
  private final Predicate<String> delivered;
  private int ids;

  ExampleExport(CriterionSpec.Example example, Path folder) throws IOException {
    this(example, folder, place -> true);
  }

  /**
   * @param delivered which of the tables ({@code vedtak}) and columns ({@code vedtak.hjemmel}) that
   *     the example has are written
   */
  ExampleExport(CriterionSpec.Example example, Path folder, Predicate<String> delivered)
      throws IOException {
    this.example = example;
    this.folder = folder.resolve("uttrekk");
    this.delivered = delivered;
    if (example.uttrekk() != null) {
      uttrekk.putAll(example.uttrekk());
    }
    Files.createDirectories(this.folder);
    for (Tabell table : Tabell.values()) {
      if (!missing().contains(table.navn()) && delivered.test(table.navn())) {
        write(ExportFormat.get().table(table));
      }
    }
  }

  RunSettings settings() {
    return new RunSettings(
        new Periode(
            LocalDate.parse(uttrekk.getOrDefault("periode_fra", "")),
            LocalDate.parse(uttrekk.getOrDefault("periode_til", ""))),
        null);
  }

  void forEachCase(Consumer<Sak> consumer) throws IOException {
    Path spoolFolder = folder.resolveSibling("spool");
    Intake.read(
        List.of(folder), IntakeOptions.defaults().withThreads(1), spoolFolder, Progress.NONE);
    Spool spool = Spool.open(spoolFolder);
    for (int part = 0; part < spool.parts(); part++) {
      try (SpoolPart cases = spool.part(part)) {
        for (AssembledCase one : cases) {
          if (one.sak() != null) {
            consumer.accept(one.sak());
          }
        }
      }
    }
  }

  private List<String> missing() {
    return example.missing() == null ? List.of() : example.missing();
  }

  private List<Map<String, String>> rows(TableDef table) {
    String name = table.id().navn();
    if (table.id() == Tabell.UTTREKK) {
      return List.of(uttrekk);
    }
    List<LinkedHashMap<String, String>> given = example.rows().get(name);
    if (given == null) {
      return table.id() == Tabell.SAKER ? List.of(withDefaults(table, Map.of())) : List.of();
    }
    return given.stream().map(row -> withDefaults(table, row)).toList();
  }

  private Map<String, String> withDefaults(TableDef table, Map<String, String> row) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("sak_id", "S1");
    if (table.id() == Tabell.SAKER) {
      all.put("kontor", "Nord");
    }
    for (ColumnDef column : table.columns()) {
      String name = column.name();
      if (column.required() && name.endsWith("_id") && !all.containsKey(name)) {
        all.put(name, name.charAt(0) + "#" + ++ids);
      }
    }
    all.putAll(row);
    return all;
  }

  private void write(TableDef table) throws IOException {
    String name = table.id().navn();
    List<String> columns =
        table.columns().stream()
            .map(ColumnDef::name)
            .filter(c -> !missing().contains(name + "." + c) && delivered.test(name + "." + c))
            .toList();
    StringBuilder csv = new StringBuilder(String.join(";", columns)).append('\n');
    for (Map<String, String> row : rows(table)) {
      csv.append(
              columns.stream()
                  .map(c -> quoted(row.getOrDefault(c, "")))
                  .collect(Collectors.joining(";")))
          .append('\n');
    }
    Files.writeString(folder.resolve(name + ".csv"), csv, StandardCharsets.UTF_8);
  }

  private static String quoted(String value) {
    return '"' + value.replace("\"", "\"\"") + '"';
  }
}
