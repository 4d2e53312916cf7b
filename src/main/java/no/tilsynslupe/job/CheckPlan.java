package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.job.baseline.Baseline;
import no.tilsynslupe.job.baseline.BaselineCopy;
import no.tilsynslupe.job.baseline.EarlierFindings;
import no.tilsynslupe.job.baseline.EarlierRun;
import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.report.model.Deadlines;
import no.tilsynslupe.store.RowCount;
import no.tilsynslupe.store.RunStore;
import org.jspecify.annotations.Nullable;

/** The stages of a check: intake, check in parts, offices, comparison, reports. */
final class CheckPlan implements Run.Plan {
  private final RunFolder folder;
  private final RunRecord record;
  private final CriterionChoice criteria;
  private final InputFiles files;
  private final boolean resumed;
  private final Progress progress;

  /**
   * @param files the input files, as they were when their fingerprints were taken
   * @param resumed whether an earlier process may have written something
   */
  CheckPlan(
      RunFolder folder,
      RunRecord record,
      CriterionChoice criteria,
      InputFiles files,
      boolean resumed,
      Progress progress) {
    this.folder = folder;
    this.record = record;
    this.criteria = criteria;
    this.files = files;
    this.resumed = resumed;
    this.progress = progress;
  }

  @Override
  public List<Stage> stages(RunDatabase database) throws IOException {
    RunStore store = new RunStore(database.dataSource());
    store.createTables();
    Path earlierFindings = BaselineCopy.file(folder.work());
    boolean compared = record.earlierRun() != null;
    EarlierFindings earlier =
        compared ? EarlierFindings.read(earlierFindings) : EarlierFindings.NONE;
    IntakeStage intake = new IntakeStage(record.parametre(), files, folder, store, progress);
    CheckStage check =
        new CheckStage(
            record, criteria, folder, store, earlier, resumed, progress, UnitWatcher.NONE);
    OfficeStage offices = new OfficeStage(record, criteria, store, earlier, UnitWatcher.NONE);
    ReportStage reports = new ReportStage(record, criteria, folder, store);
    List<Stage> stages = new ArrayList<>();
    stages.add(Stage.whole("intake", JobTexts.REMARKS.say("steg_intake"), intake::run));
    stages.add(Stage.inParts("check", JobTexts.REMARKS.say("steg_check"), check::parts, check));
    stages.add(
        Stage.whole(
            "tallies",
            JobTexts.REMARKS.say("steg_tallies"),
            () -> {
              check.release();
              offices.run(intakeResult());
            }));
    if (compared) {
      ComparisonStage comparing = new ComparisonStage(record, criteria, earlierFindings, store);
      stages.add(
          Stage.whole(
              "compare",
              JobTexts.REMARKS.say("steg_compare"),
              () -> comparing.run(intakeResult())));
    }
    stages.add(
        Stage.whole(
            "reports", JobTexts.REMARKS.say("steg_reports"), () -> reports.run(intakeResult())));
    return List.copyOf(stages);
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
            failed(tallies),
            changes(store),
            Deadlines.of(store.deadlines().extent(), record.parametre().daysOfWarning()));
    RunFacts facts = new RunFacts(record, criteria.overrides(), intake);
    return new Run.Outcome(facts.settings().periode(), remarks(facts), store.times(), figures);
  }

  private List<String> remarks(RunFacts facts) throws IOException {
    @Nullable Baseline compared = record.sammenligning();
    List<String> remarks = new ArrayList<>(facts.remarks());
    if (compared != null) {
      remarks.addAll(compared.merknader());
    }
    remarks.addAll(
        SharedEdition.remarks(record, facts.settings().periode(), folder.work(), folder.target()));
    return remarks;
  }

  private RunFigures.@Nullable Changes changes(RunStore store) {
    @Nullable EarlierRun earlier = record.earlierRun();
    if (earlier == null) {
      return null;
    }
    Map<Change, Long> all = new EnumMap<>(Change.class);
    for (Map<Change, Long> ofCriterion : store.comparison().changes().values()) {
      ofCriterion.forEach((change, n) -> all.merge(change, n, Long::sum));
    }
    return new RunFigures.Changes(
        BaselineFacts.day(earlier),
        all.getOrDefault(Change.NY, 0L),
        all.getOrDefault(Change.UENDRET, 0L),
        all.getOrDefault(Change.ENDRET, 0L),
        all.getOrDefault(Change.RETTET, 0L),
        all.getOrDefault(Change.BORTE, 0L));
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
