package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.ArrayList;
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
  private final @Nullable DatabaseKey key;

  /**
   * @param key of its database; null: not encrypted
   */
  Run(RunFolder folder, InstantSource clock, Progress progress, @Nullable DatabaseKey key) {
    this.key = key;
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
   * Runs what isn't done yet. Input that can't be used leaves nothing behind; after any other
   * failure the folder stays, to be carried on with.
   *
   * @throws UserError as a stage threw it, or of kind STOPPED_UNDERWAY
   */
  RunSummary complete(RunRecord record, Plan plan) throws IOException {
    return finish(drive(record, plan));
  }

  /** Puts a run that is whole in its place. */
  RunSummary finish(RunRecord finished) {
    List<String> remarks = new ArrayList<>(finished.merknader());
    remarks.addAll(publish(SharedEdition.is(finished.parametre())));
    return new RunSummary(folder.target(), Objects.requireNonNull(finished.tall()), remarks);
  }

  private List<String> publish(boolean shared) {
    try {
      return folder.publish(shared);
    } catch (IOException e) {
      throw new RunFailure(folder).notPublished(e);
    }
  }

  private RunRecord drive(RunRecord record, Plan plan) throws IOException {
    begin(record);
    try {
      CrashPoint.pass("record.written");
      int threads = record.parametre().threads();
      try (RunDatabase database = RunDatabase.open(folder.work(), threads, key)) {
        new BatchEngine(database, threads, progress).run(plan.stages(database));
        Outcome outcome = plan.outcome(database);
        RunRecord finished =
            record.finished(
                clock.instant(),
                outcome,
                database.stepTimes(),
                BaselineCopy.ofFinished(folder.work()));
        (SharedEdition.is(record.parametre()) ? finished.toShare() : finished).write(folder.work());
        return finished;
      }
    } catch (UserError e) {
      if (e.kind() != UserError.Kind.STOPPED_UNDERWAY) {
        folder.discard();
      }
      throw e;
    } catch (Exception | Error e) {
      throw new RunFailure(folder).stopped(e);
    }
  }

  /** Without a record there is nothing that could be carried on, so nothing is left. */
  private void begin(RunRecord record) throws IOException {
    try {
      record.write(folder.work());
    } catch (IOException e) {
      UserError error = new RunFailure(folder).notBegun(e);
      if (!Files.exists(RunRecord.file(folder.work()))) {
        folder.discard();
      }
      throw error;
    }
  }
}
