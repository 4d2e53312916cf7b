package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.job.baseline.Baseline;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The main job: exports in, findings and reports out, in a run folder of its own.
 *
 * <p>All that can be wrong with what was asked for is found before anything is written.
 *
 * <p>The process speaks the language of the report while it works: what intake and the stages
 * remark goes into the report. A run that is carried on keeps to the language that it began in.
 */
public final class CheckJob {
  private final String program;
  private final InstantSource clock;
  private final Progress progress;
  private final @Nullable DatabaseKey key;

  /**
   * @param program the program's version
   */
  public CheckJob(String program, Progress progress) {
    this(program, () -> Instant.now().truncatedTo(ChronoUnit.SECONDS), progress);
  }

  CheckJob(String program, InstantSource clock, Progress progress) {
    this(program, clock, progress, null);
  }

  private CheckJob(
      String program, InstantSource clock, Progress progress, @Nullable DatabaseKey key) {
    this.key = key;
    this.program = program;
    this.clock = clock;
    this.progress = progress;
  }

  /** The same job, the database of its run encrypted. */
  public CheckJob encryptedWith(DatabaseKey databaseKey) {
    return new CheckJob(program, clock, progress, databaseKey);
  }

  /**
   * Runs a check from the beginning.
   *
   * @param out the run's folder
   * @param overwrite whether an earlier run there may be replaced
   * @throws UserError with the exit code of what went wrong
   */
  public RunSummary start(CheckOptions options, Path out, boolean overwrite) throws IOException {
    return start(options, out, overwrite, null, CompareWith.nothing());
  }

  /**
   * As above, and says what is new since an earlier run.
   *
   * @param wish the earlier run; a run that is looked for and not there is no error
   */
  public RunSummary start(CheckOptions options, Path out, boolean overwrite, CompareWith wish)
      throws IOException {
    return start(options, out, overwrite, null, wish);
  }

  /**
   * As above, as a run of a job.
   *
   * @param job null: of none
   */
  RunSummary start(
      CheckOptions options, Path out, boolean overwrite, @Nullable RunJob job, CompareWith wish)
      throws IOException {
    options.form().language().use();
    ReportStage.formats(options);
    CriterionChoice criteria = CriterionChoice.of(options);
    InputFiles files = InputFiles.of(options.exports());
    InputFiles.requireApart(options.exports(), out, job == null ? "--out" : "--reports");
    removeOldSpools(out, job);
    CompareWith asked = SharedEdition.is(options) ? CompareWith.nothing() : wish;
    EarlierRuns earlier = EarlierRuns.of(asked, job, clock.instant());
    try (RunFolder folder = RunFolder.create(out, overwrite)) {
      if (key != null) {
        key.mark(folder.work());
      }
      RunRecord record = record(options, job, criteria, files, folder, asked, earlier);
      return run(folder, record, criteria, files, false);
    }
  }

  /** Beside the run; of a job's run also those of the other jobs. */
  private void removeOldSpools(Path out, @Nullable RunJob job) {
    @Nullable Path place = out.toAbsolutePath().normalize().getParent();
    if (place != null && job != null && place.getParent() != null) {
      place = place.getParent();
    }
    if (place != null && Files.isDirectory(place)) {
      SpoolExpiry.below(place, job == null ? 1 : 2, clock.instant().minus(SpoolExpiry.KEPT));
    }
  }

  private RunRecord record(
      CheckOptions options,
      @Nullable RunJob job,
      CriterionChoice criteria,
      InputFiles files,
      RunFolder folder,
      CompareWith wish,
      EarlierRuns earlier)
      throws IOException {
    try {
      return RunRecord.begun(
          program,
          CriterionSpec.KATALOG,
          criteria.hash(),
          clock.instant(),
          job,
          options,
          files.fingerprints(options.threads()),
          baseline(wish, earlier, folder));
    } catch (IOException e) {
      folder.discard();
      throw e;
    }
  }

  private static @Nullable Baseline baseline(
      CompareWith wish, EarlierRuns earlier, RunFolder folder) throws IOException {
    if (wish instanceof CompareWith.Nothing) {
      return null;
    }
    try {
      return earlier.settle(folder.work());
    } catch (IOException e) {
      UserError error = new RunFailure(folder).notBegun(e);
      folder.discard();
      throw error;
    }
  }

  /** Whether a run that was cut off has left something to carry on. */
  public static boolean canResume(Path run) {
    return Files.isRegularFile(RunRecord.file(RunFolder.partial(run.toAbsolutePath().normalize())));
  }

  /** Whether the database of a run that was cut off is encrypted. */
  public static boolean isEncrypted(Path run) {
    return DatabaseKey.isMarked(RunFolder.partial(run.toAbsolutePath().normalize()));
  }

  /**
   * Carries on a run that was cut off.
   *
   * @param run its folder
   * @throws UserError when there is nothing to carry on, when the files, the program or the
   *     criteria are no longer those it began with, and as {@link #start}
   */
  public RunSummary resume(Path run) throws IOException {
    try (RunFolder folder = RunFolder.reopen(run)) {
      RunRecord record = RunRecord.read(folder.work());
      record.parametre().form().language().use();
      @Nullable JobLock lock = jobLock(folder, record);
      try {
        if (record.isWhole()) {
          // Only its name is left: what it was made of may have changed since.
          return new Run(folder, clock, progress, key).finish(record);
        }
        requireKey(folder);
        CriterionChoice criteria = CriterionChoice.of(record.parametre());
        requireSameProgram(record, criteria);
        InputFiles files = InputFiles.of(record.parametre().exports());
        record.requireSameFiles(files.fingerprints(record.parametre().threads()));
        record.requireSameBaseline(folder.work());
        if (SpoolSeal.isExpired(folder.spool())) {
          throw RunFailure.expiredSpool(run);
        }
        if (!SpoolSeal.isDividedAsNow(folder.spool())) {
          throw otherProgram(record);
        }
        if (!SpoolSeal.isIntact(folder.spool())) {
          throw RunFailure.damagedSpool(folder.spool());
        }
        return run(folder, record.resumed(clock.instant()), criteria, files, true);
      } catch (UserError e) {
        if (lock != null) {
          recordIfGone(folder, record, e);
        }
        throw e;
      } finally {
        if (lock != null) {
          lock.close();
        }
      }
    }
  }

  /** A run of a job that leaves nothing to carry on leaves a record of that, as at its start. */
  private void recordIfGone(RunFolder folder, RunRecord record, UserError error)
      throws IOException {
    @Nullable RunJob job = record.jobb();
    if (job != null && !Files.exists(RunRecord.file(folder.work()))) {
      new FailedRun(
              job.navn(),
              job.planlagt(),
              record.startet(),
              clock.instant(),
              error.kind().exitCode(),
              String.valueOf(error.getMessage()))
          .write(folder.target());
    }
  }

  private RunSummary run(
      RunFolder folder,
      RunRecord record,
      CriterionChoice criteria,
      InputFiles files,
      boolean resumed)
      throws IOException {
    Progress noted = new ProgressMark(folder.work(), progress);
    CheckPlan plan = new CheckPlan(folder, record, criteria, files, resumed, noted);
    return new Run(folder, clock, noted, key).complete(record, plan);
  }

  private void requireKey(RunFolder folder) throws IOException {
    boolean encrypted = DatabaseKey.isMarked(folder.work());
    if (encrypted != (key != null)) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          encrypted ? JobTexts.ERRORS.say("er_kryptert") : JobTexts.ERRORS.say("er_ikke_kryptert"));
    }
    if (key != null && !key.fits(folder.work())) {
      throw new UserError(UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("feil_nokkel"));
    }
  }

  private void requireSameProgram(RunRecord record, CriterionChoice criteria) {
    if (!record.program().equals(program) || !record.regelsett().equals(criteria.hash())) {
      throw otherProgram(record);
    }
  }

  private static UserError otherProgram(RunRecord record) {
    return new UserError(
        UserError.Kind.WRONG_USE,
        JobTexts.ERRORS.say(
            "program_endret",
            "kommando",
            record.jobb() == null
                ? JobTexts.ERRORS.say("kommando_check")
                : JobTexts.ERRORS.say("kommando_run", "jobbfil", record.jobb().jobbfil())));
  }

  /** A run of a job that is carried on counts as the one run of it that may go at a time. */
  private static @Nullable JobLock jobLock(RunFolder folder, RunRecord record) throws IOException {
    @Nullable RunJob job = record.jobb();
    @Nullable Path parent = folder.target().getParent();
    // Elsewhere, the folder was moved away from the job.
    return job == null || parent == null || !parent.endsWith(job.navn())
        ? null
        : JobLock.take(parent);
  }
}
