package no.tilsynslupe.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;
import no.tilsynslupe.table.TableDef;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The cases that share an export, written as CSV files with the filler case. */
final class AcceptanceExport {
  private final AcceptanceSetup setup;
  private final AcceptanceSetup.Export settings;
  private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
  private final Map<AcceptanceCase, String> sakIds = new LinkedHashMap<>();
  private int saker;

  AcceptanceExport(AcceptanceSetup setup, String name, List<AcceptanceCase> cases) {
    this.setup = setup;
    this.settings = setup.eksporter().get(name);
    for (Tabell table : Tabell.values()) {
      tables.put(table.navn(), new ArrayList<>());
    }
    rows("uttrekk").add(with(setup.uttrekk(), settings.uttrekk()));
    addFiller();
    cases.forEach(this::add);
  }

  /** The {@code sak_id} that a case got; the last one's where there are several alike. */
  String sakId(AcceptanceCase one) {
    return sakIds.get(one);
  }

  /** The office of a case. */
  String kontor(AcceptanceCase one) {
    return with(setup.sak(), one.sak()).get("kontor");
  }

  /** True unless its cases were chosen by judgement, which say nothing of an office as a whole. */
  boolean wholeOrDrawn() {
    return !rows("uttrekk").get(0).getOrDefault("utvalg", "").equals("SKJONN");
  }

  private void addFiller() {
    Map<String, List<Map<String, String>>> filler = new LinkedHashMap<>(setup.fyll());
    filler.putAll(settings.fyll());
    filler.forEach(
        (table, given) -> {
          Map<String, String> common = table.equals("vedtak") ? setup.vedtak() : Map.of();
          for (Map<String, String> row : given) {
            repeated(row).forEach(one -> put(table, setup.fyllsak(), with(common, one)));
          }
        });
  }

  /** {@code antall: 18, vedtak_id: g} stands for the rows g0 to g17, in months that differ. */
  private static List<Map<String, String>> repeated(Map<String, String> row) {
    Map<String, String> pattern = new LinkedHashMap<>(row);
    String times = pattern.remove("antall");
    if (times == null) {
      return List.of(pattern);
    }
    String id = pattern.keySet().stream().filter(c -> c.endsWith("_id")).findFirst().orElseThrow();
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(times); i++) {
      Map<String, String> one = new LinkedHashMap<>(pattern);
      String month = (i % 12 < 9 ? "0" : "") + (i % 12 + 1);
      one.replaceAll((column, value) -> value.replace("{mm}", month));
      one.put(id, one.get(id) + i);
      rows.add(one);
    }
    return rows;
  }

  private void add(AcceptanceCase one) {
    for (int i = 0; i < one.antall(); i++) {
      String sakId = "S" + ++saker;
      sakIds.put(one, sakId);
      put("saker", sakId, with(setup.sak(), one.sak()));
      one.rader().forEach((table, given) -> given.forEach(row -> put(table, sakId, row)));
    }
  }

  private void put(String table, String sakId, Map<String, String> row) {
    Map<String, String> all = with(Map.of("sak_id", sakId), row);
    if (table.equals("saker") && settings.utenTabeller().contains("uttrekk")) {
      all.put("kommune", setup.uttrekk().get("kommune"));
    }
    rows(table).add(all);
  }

  private List<Map<String, String>> rows(String table) {
    return tables.get(table);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (TableDef table : ExportFormat.get().tables()) {
      String name = table.id().navn();
      if (!settings.utenTabeller().contains(name)) {
        write(table, rows(name), folder.resolve(name + ".csv"));
      }
    }
  }

  private void write(TableDef table, List<Map<String, String>> rows, Path file) throws IOException {
    List<String> known = table.columns().stream().map(ColumnDef::name).toList();
    List<String> columns = new ArrayList<>(known);
    columns.removeAll(settings.utenKolonner().getOrDefault(table.id().navn(), List.of()));
    List<String> blank = settings.blankeKolonner().getOrDefault(table.id().navn(), List.of());
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    try (CSVPrinter csv =
        new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format)) {
      csv.printRecord(columns);
      for (Map<String, String> row : rows) {
        if (!known.containsAll(row.keySet())) {
          throw new IllegalStateException("ukjent kolonne i " + file.getFileName() + ": " + row);
        }
        csv.printRecord(
            columns.stream().map(c -> blank.contains(c) ? "" : row.getOrDefault(c, "")));
      }
    }
  }

  private static Map<String, String> with(Map<String, String> usual, Map<String, String> own) {
    Map<String, String> all = new LinkedHashMap<>(usual);
    all.putAll(own);
    return all;
  }
}
