package no.tilsynslupe.job;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import no.tilsynslupe.job.baseline.BaselineCopy;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Drives the stages of one run in its folder, and puts the folder in its place when they are done.
 */
final class Run {
  private final RunFolder folder;
  private final InstantSource clock;
  private final Progress progress;

  Run(RunFolder folder, InstantSource clock, Progress progress) {
    this.folder = folder;
    this.clock = clock;
    this.progress = progress;
  }

  /** What a run is made of; asked once its database is open. */
  interface Plan {
    /** The stages in order; the names are the same each time. */
    List<Stage> stages(RunDatabase database) throws Exception;

    /** Called when all stages are done, also when they were done in an earlier process. */
    Outcome outcome(RunDatabase database) throws Exception;
  }

  /**
   * What came of it.
   *
   * @param periode the period that was judged
   * @param merknader what to tell whoever started the run, beside the figures, in sentences
   * @param kriterietid how long each criterion took, in milliseconds
   */
  record Outcome(
      @Nullable Periode periode,
      List<String> merknader,
      SortedMap<String, Long> kriterietid,
      RunFigures figures) {}

  /**
   * Runs what isn't done yet, which may be nothing but the renaming. Input that can't be used
   * leaves nothing behind; after any other failure the folder stays, to be carried on with.
   *
   * @throws UserError as a stage threw it, or of kind STOPPED_UNDERWAY
   */
  RunSummary complete(RunRecord record, Plan plan) throws IOException {
    RunRecord finished = record.ferdig() == null ? drive(record, plan) : record;
    folder.publish();
    return new RunSummary(
        folder.target(), Objects.requireNonNull(finished.tall()), finished.merknader());
  }

  private RunRecord drive(RunRecord record, Plan plan) throws IOException {
    try {
      record.write(folder.work());
      CrashPoint.pass("record.written");
      int threads = record.parametre().threads();
      try (RunDatabase database = RunDatabase.open(folder.work(), threads)) {
        new BatchEngine(database, threads, progress).run(plan.stages(database));
        Outcome outcome = plan.outcome(database);
        RunRecord finished =
            record.finished(
                clock.instant(),
                outcome,
                database.stepTimes(),
                BaselineCopy.ofFinished(folder.work()));
        finished.write(folder.work());
        return finished;
      }
    } catch (UserError e) {
      if (e.kind() != UserError.Kind.STOPPED_UNDERWAY) {
        folder.discard();
      }
      throw e;
    } catch (Exception | Error e) {
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY,
          "Kjøringen stoppet underveis (%s). Fortsett den med «tilsynslupe restart %s»."
              .formatted(reason(e), folder.target()),
          e);
    }
  }

  /** The kind of trouble, never a message that might quote the data. */
  private static String reason(Throwable error) {
    Throwable cause = error;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    if (cause instanceof OutOfMemoryError) {
      return "minnet tok slutt; gi mer, for eksempel med TILSYNSLUPE_JAVA_OPTS=-Xmx4g";
    }
    if (cause instanceof IOException) {
      return "feil ved lesing eller skriving: " + cause.getMessage();
    }
    return "feil i programmet: " + cause.getClass().getSimpleName();
  }
}
