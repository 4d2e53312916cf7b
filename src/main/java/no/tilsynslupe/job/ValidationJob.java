package no.tilsynslupe.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.job.baseline.EarlierFindings;
import no.tilsynslupe.job.validation.UndecidedUnits;
import no.tilsynslupe.job.validation.Validation;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.Format;
import no.tilsynslupe.report.ReportForm;
import no.tilsynslupe.report.model.DataQuality;
import no.tilsynslupe.report.model.ReportModel;
import no.tilsynslupe.report.model.ReportModelBuilder;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.store.RowCount;
import no.tilsynslupe.store.RunStore;

/**
 * Says what a delivery can answer: the same reading and judging as a check, in a temporary folder,
 * without reports. Nothing is left behind.
 */
public final class ValidationJob {
  private final String program;
  private final Path place;
  private final Progress progress;

  /**
   * @param program the program's version
   */
  public ValidationJob(String program, Progress progress) {
    this(program, Path.of(System.getProperty("java.io.tmpdir")), progress);
  }

  /**
   * @param place where the temporary folder stands
   */
  ValidationJob(String program, Path place, Progress progress) {
    this.program = program;
    this.place = place;
    this.progress = progress;
  }

  /**
   * Reads and judges.
   *
   * @throws UserError when the input can't be used, or the gate of privacy stopped it
   */
  public Validation run(CheckOptions options) throws Exception {
    CriterionChoice criteria = CriterionChoice.of(options);
    // Refuses what isn't there, and names that hold identity numbers.
    InputFiles files = InputFiles.of(options.exports());
    RunRecord record =
        RunRecord.begun(
            program,
            CriterionSpec.KATALOG,
            criteria.hash(),
            Instant.EPOCH,
            null,
            options,
            List.of(),
            null);
    try (TemporaryFolder temporary = TemporaryFolder.in(place);
        RunFolder folder = RunFolder.create(temporary.path().resolve("kjoring"), false);
        RunDatabase database = RunDatabase.open(folder.work(), options.threads())) {
      RunStore store = new RunStore(database.dataSource());
      store.createTables();
      new BatchEngine(database, options.threads(), progress)
          .run(stages(record, criteria, files, folder, store));
      return validation(record, criteria, Spool.open(folder.spool()).result(), store);
    }
  }

  private List<Stage> stages(
      RunRecord record,
      CriterionChoice criteria,
      InputFiles files,
      RunFolder folder,
      RunStore store) {
    UnitWatcher watcher = new Undecided();
    IntakeStage intake = new IntakeStage(record.parametre(), files, folder, store, progress);
    CheckStage check =
        new CheckStage(
            record, criteria, folder, store, EarlierFindings.NONE, false, progress, watcher);
    OfficeStage offices = new OfficeStage(record, criteria, store, EarlierFindings.NONE, watcher);
    return List.of(
        Stage.whole("intake", JobTexts.REMARKS.say("steg_intake"), intake::run),
        Stage.inParts("check", JobTexts.REMARKS.say("steg_try"), check::parts, check),
        Stage.whole(
            "tallies",
            JobTexts.REMARKS.say("steg_tallies"),
            () -> {
              check.release();
              offices.run(Spool.open(folder.spool()).result());
            }));
  }

  private static Validation validation(
      RunRecord record, CriterionChoice criteria, IntakeResult intake, RunStore store) {
    List<RowCount> counts = store.rowCounts();
    RunFacts facts = new RunFacts(record, criteria.overrides(), intake);
    DataQuality quality = new QualityReport(intake).build(counts);
    ReportModel model =
        new ReportModelBuilder(
                facts.info(RowCounts.accepted(intake, counts, Tabell.SAKER)),
                criteria.specs(),
                quality)
            .as(ReportForm.usual().in(Language.current()), Format.all())
            .build(store);
    return Validation.of(model, store.tallies(), rejected(store), facts.remarks());
  }

  private static List<Validation.Rejected> rejected(RunStore store) {
    Map<String, Validation.Rejected> byReason = new TreeMap<>();
    store.readRejected(
        row ->
            byReason.merge(
                row.fil() + '\n' + row.arsak(),
                new Validation.Rejected(row.fil(), row.arsak(), 1, row.linje()),
                Validation.Rejected::and));
    return List.copyOf(byReason.values());
  }

  /** Counts what can't be decided, and all that each unit lacks. */
  private static final class Undecided implements UnitWatcher {
    @Override
    public void ofCase(Sak sak, List<Assessment> assessments, Tallies tallies) {
      UndecidedUnits.observe(sak, assessments, tallies);
    }

    @Override
    public void ofOffices(List<Assessment> assessments, Tallies tallies) {
      UndecidedUnits.observe(assessments, tallies);
    }
  }
}
