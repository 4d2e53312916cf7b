package no.tilsynslupe.job;

import java.io.IOException;
import java.util.List;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.store.RowCount;
import no.tilsynslupe.store.RunStore;
import org.jspecify.annotations.Nullable;

/** The stages of a check: intake, check in parts, offices, reports. */
final class CheckPlan implements Run.Plan {
  private final RunFolder folder;
  private final RunRecord record;
  private final CriterionChoice criteria;
  private final boolean resumed;
  private final Progress progress;

  /**
   * @param resumed whether an earlier process may have written something
   */
  CheckPlan(
      RunFolder folder,
      RunRecord record,
      CriterionChoice criteria,
      boolean resumed,
      Progress progress) {
    this.folder = folder;
    this.record = record;
    this.criteria = criteria;
    this.resumed = resumed;
    this.progress = progress;
  }

  @Override
  public List<Stage> stages(RunDatabase database) {
    RunStore store = new RunStore(database.dataSource());
    store.createTables();
    IntakeStage intake = new IntakeStage(record.parametre(), folder, store, progress);
    CheckStage check = new CheckStage(record, criteria, folder, store, resumed, progress);
    OfficeStage offices = new OfficeStage(record, criteria, store);
    ReportStage reports = new ReportStage(record, criteria, folder, store);
    return List.of(
        Stage.whole("intake", "Leser uttrekket", intake::run),
        Stage.inParts("check", "Kontrollerer sakene", check::parts, check),
        Stage.whole("tallies", "Summerer for kontorene", () -> offices.run(intakeResult())),
        Stage.whole("reports", "Skriver rapporten", () -> reports.run(intakeResult())));
  }

  @Override
  public Run.Outcome outcome(RunDatabase database) throws IOException {
    RunStore store = new RunStore(database.dataSource());
    IntakeResult intake = intakeResult();
    List<RowCount> rows = store.rowCounts();
    Tallies tallies = store.tallies();
    RunFigures figures =
        new RunFigures(
            rows.stream().mapToLong(RowCount::lest).sum(),
            rows.stream().mapToLong(RowCount::godtatt).sum(),
            rows.stream().mapToLong(RowCount::avvist).sum(),
            rows.stream().mapToLong(count -> count.duplikat() + count.erstattet()).sum(),
            tallies.units(OutcomeCode.AVVIK),
            tallies.units(OutcomeCode.RISIKO),
            tallies.units(OutcomeCode.UAVKLART),
            store.faults().size(),
            failed(tallies));
    RunFacts facts = new RunFacts(record, criteria.overrides(), intake);
    return new Run.Outcome(facts.settings().periode(), facts.remarks(), figures);
  }

  private IntakeResult intakeResult() throws IOException {
    return Spool.open(folder.spool()).result();
  }

  private boolean failed(Tallies tallies) {
    @Nullable OutcomeCode mildest = record.parametre().failOn();
    return mildest != null
        && (tallies.units(OutcomeCode.AVVIK) > 0
            || (mildest == OutcomeCode.RISIKO && tallies.units(OutcomeCode.RISIKO) > 0));
  }
}
