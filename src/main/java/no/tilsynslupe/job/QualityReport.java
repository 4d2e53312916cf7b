package no.tilsynslupe.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.criterion.reference.Municipalities.Municipality;
import no.tilsynslupe.criterion.reference.Municipalities.NotInForce;
import no.tilsynslupe.criterion.reference.Reference;
import no.tilsynslupe.intake.ColumnStats;
import no.tilsynslupe.intake.DeliveryReport;
import no.tilsynslupe.intake.FileReport;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.FileQuality;
import no.tilsynslupe.report.model.Remark;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RowCount;
import no.tilsynslupe.table.ColumnDef;
import no.tilsynslupe.table.ExportFormat;

/** The data quality of a run as the report shows it, from what reading and judging saw. */
final class QualityReport {
  private final IntakeResult intake;

  QualityReport(IntakeResult intake) {
    this.intake = intake;
  }

  /**
   * @param counts what became of the rows of each file, in the end
   */
  DataQuality build(List<RowCount> counts) {
    Map<String, RowCount> byFile = new LinkedHashMap<>();
    counts.forEach(count -> byFile.put(count.fil(), count));
    List<FileQuality> files = new ArrayList<>();
    List<String> unknownColumns = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (FileReport file : intake.files()) {
      files.add(quality(file, byFile.getOrDefault(file.fil(), none(file.fil()))));
      file.ukjenteKolonner().forEach(column -> unknownColumns.add(file.fil() + ": " + column));
      addRemarks(file, remarks);
    }
    intake.merknader().forEach(remark -> remarks.add(remark("LEVERANSE", remark)));
    intake.deliveries().forEach(delivery -> addMunicipalities(delivery, remarks));
    return new DataQuality(
        files,
        missingTables(),
        missingInSome(),
        incomplete(),
        unknownColumns,
        blankColumns(),
        intake.ignorerteFiler(),
        missingKinds(),
        remarks);
  }

  private static RowCount none(String file) {
    return new RowCount(file, 0, 0, 0, 0);
  }

  private static FileQuality quality(FileReport file, RowCount count) {
    return new FileQuality(
        file.fil(),
        file.tabell().navn(),
        file.tegnsett(),
        file.skilletegn(),
        file.lest(),
        count.godtatt(),
        count.avvist(),
        count.duplikat(),
        count.erstattet());
  }

  private static void addRemarks(FileReport file, List<Remark> remarks) {
    file.ukjenteKoder()
        .forEach(
            code ->
                remarks.add(
                    new Remark(
                        "UKJENT_KODE",
                        code.fil(),
                        code.kolonne(),
                        JobTexts.REMARKS.say("ukjent_kode", "verdi", code.verdi()),
                        code.antall(),
                        code.forsteLinje())));
    file.merknader().forEach(remark -> remarks.add(remark("RAD", remark)));
  }

  /** Numbers that no municipality had on the day the data were taken. */
  private static void addMunicipalities(DeliveryReport delivery, List<Remark> remarks) {
    Set<String> numbers = new TreeSet<>();
    numbers.add(delivery.kommune());
    delivery.kontorer().forEach(office -> numbers.add(office.kommune()));
    for (String number : numbers) {
      Reference.builtIn()
          .municipalities()
          .notInForce(number, delivery.uttrekkDato())
          .ifPresent(
              found ->
                  remarks.add(
                      new Remark("LEVERANSE", delivery.navn(), "kommune", sentence(found), 1, 0)));
    }
  }

  private static String sentence(NotInForce found) {
    List<String> instead = found.instead().stream().map(Municipality::toString).toList();
    return JobTexts.REMARKS.say(
        found.early() ? "kommune_tidlig" : "kommune_sen",
        "nummer",
        found.number().number(),
        "navn",
        found.number().name(),
        "dag",
        found.day(),
        "andre",
        String.join(JobTexts.REMARKS.say(found.early() ? "og" : "eller"), instead));
  }

  private static Remark remark(String kind, no.tilsynslupe.intake.Remark remark) {
    return new Remark(
        kind,
        remark.fil(),
        remark.kolonne(),
        remark.tekst(),
        remark.antall(),
        remark.forsteLinje());
  }

  private List<String> missingTables() {
    Set<Tabell> present = new TreeSet<>();
    intake.files().forEach(file -> present.add(file.tabell()));
    return ExportFormat.get().tables().stream()
        .filter(table -> !present.contains(table.id()))
        .map(table -> table.name())
        .toList();
  }

  private SortedMap<String, List<Office>> missingInSome() {
    List<String> everywhere = missingTables();
    SortedMap<String, Set<Office>> missing = new TreeMap<>();
    for (DeliveryReport delivery : intake.deliveries()) {
      for (Tabell table : delivery.manglerTabeller()) {
        if (!everywhere.contains(table.navn())) {
          missing
              .computeIfAbsent(table.navn(), t -> new TreeSet<>())
              .addAll(DeliveryFacts.offices(delivery));
        }
      }
    }
    SortedMap<String, List<Office>> byTable = new TreeMap<>();
    missing.forEach((table, offices) -> byTable.put(table, List.copyOf(offices)));
    return byTable;
  }

  private List<String> incomplete() {
    Set<String> parts = new TreeSet<>();
    for (DeliveryReport delivery : intake.deliveries()) {
      for (String part : delivery.ufullstendige().split(",")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      delivery.ufullstendigForKontor().forEach(table -> parts.add(table.navn()));
    }
    return List.copyOf(parts);
  }

  /** Columns that no file of their table has, or that are blank in every row that can use them. */
  private List<String> blankColumns() {
    List<String> blank = new ArrayList<>();
    for (FileReport file : intake.files()) {
      Map<String, ColumnStats> stats = new LinkedHashMap<>();
      file.kolonner().forEach(column -> stats.put(column.kolonne(), column));
      for (ColumnDef column : ExportFormat.get().table(file.tabell()).columns()) {
        ColumnStats seen = stats.get(column.name());
        String name = file.tabell().navn() + "." + column.name();
        boolean empty =
            seen == null
                || (seen.filled() == 0 && seen.usable() >= intake.options().blankColumnRows());
        if (empty && !blank.contains(name)) {
          blank.add(name);
        }
      }
    }
    return blank;
  }

  private List<DataQuality.WholeKindMissing> missingKinds() {
    List<DataQuality.WholeKindMissing> missing = new ArrayList<>();
    for (DeliveryReport delivery : intake.deliveries()) {
      if (delivery.paragraferUkjent()) {
        missing.add(
            new DataQuality.WholeKindMissing(
                DeliveryFacts.of(delivery).sted(), null, delivery.antallVedtak()));
        continue;
      }
      for (String kind : delivery.manglendeSlag()) {
        missing.add(
            new DataQuality.WholeKindMissing(
                DeliveryFacts.of(delivery).sted(), kind, delivery.antallVedtak()));
      }
    }
    return missing;
  }
}
