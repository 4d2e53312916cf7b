package no.tilsynslupe.report.excel;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Message;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ReportModelBuilder;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kilde;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RunStore;

/**
 * Times the workbook of a run with so many findings: {@code java -Xmx384m … WorkbookBench 100000}.
 * No test: what it measures depends on the machine.
 */
final class WorkbookBench {

  private WorkbookBench() {}

  public static void main(String[] args) throws IOException {
    int findings = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    RunStore store = ReportFixture.store();
    fill(store, findings);
    ReportModel model =
        new ReportModelBuilder(
                ReportFixture.run(new TreeMap<>(ReportFixture.sampling(Sampling.Kind.ALLE))),
                ReportFixture.catalogue(),
                ReportFixture.quality())
            .as(ReportForm.usual(), Set.of(Format.XLSX))
            .build(store);
    Path dir = Files.createTempDirectory("arbeidsbok");
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long used = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    WorkbookWriter.write(model, store, dir);
    long millis = (System.nanoTime() - start) / 1_000_000;
    long processor = (threads.getCurrentThreadCpuTime() - used) / 1_000_000;
    Path made = dir.resolve("rapport.xlsx");
    System.err.printf(
        "%d funn: %d ms, %d ms av prosessoren, %d kB%n",
        findings, millis, processor, Files.size(made) / 1024);
    Files.delete(made);
    Files.delete(dir);
  }

  private static void fill(RunStore store, int findings) {
    List<Evidence> evidence =
        List.of(
            Evidence.value(
                new Felt(Tabell.OPPFOLGING, new Kilde("oppfolging.csv", 10L), "type"),
                "OKONOMISK_RADGIVNING"),
            Evidence.value(
                new Felt(Tabell.OPPFOLGING, new Kilde("oppfolging.csv", 11L), "dato"),
                "2024-03-01"));
    List<CriterionSpec> catalogue = ReportFixture.catalogue();
    List<Assessment> batch = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      CriterionSpec spec = catalogue.get(i % catalogue.size());
      batch.add(
          new Assessment(
              spec.id(),
              1,
              ReportFixture.NORD,
              "S" + i / 3,
              new UnitRef(spec.unit(), "E" + i),
              LocalDate.of(2024, 1 + i % 12, 1 + i % 28),
              new Outcome.Avvik(Severity.MODERAT, new Message("uten", Map.of()), evidence),
              spec.hjemmel(),
              "Fra 01.03.2024 til 14.06.2024 fikk personen fem avtalte samtaler om økonomi, men det"
                  + " finnes ikke noe vedtak etter § 17. Sak nummer "
                  + i
                  + "."));
      if (batch.size() == 3000) {
        store.addAssessments(i, batch);
        batch.clear();
      }
    }
    store.addAssessments(findings, batch);
  }
}
