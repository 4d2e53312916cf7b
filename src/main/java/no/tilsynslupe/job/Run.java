package no.tilsynslupe.job;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import no.tilsynslupe.sak.UserError;

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

  /** Makes the stages of a run once its database is open. */
  @FunctionalInterface
  interface Plan {
    /** The stages in order; the names are the same each time. */
    List<Stage> stages(RunDatabase database) throws Exception;
  }

  /**
   * Runs what isn't done yet. Input that can't be used leaves nothing behind; after any other
   * failure the folder stays, to be carried on with.
   *
   * @throws UserError as a stage threw it, or of kind STOPPED_UNDERWAY
   */
  void complete(RunRecord record, Plan plan) throws IOException {
    try {
      record.write(folder.work());
      CrashPoint.pass("record.written");
      int threads = record.parametre().threads();
      try (RunDatabase database = RunDatabase.open(folder.work(), threads)) {
        new BatchEngine(database, threads, progress).run(plan.stages(database));
      }
      record.finished(clock.instant()).write(folder.work());
    } catch (UserError e) {
      if (e.kind() != UserError.Kind.STOPPED_UNDERWAY) {
        folder.discard();
      }
      throw e;
    } catch (Exception e) {
      throw new UserError(
          UserError.Kind.STOPPED_UNDERWAY,
          "Kjøringen stoppet underveis (%s). Fortsett den med «tilsynslupe restart %s»."
              .formatted(reason(e), folder.target()),
          e);
    }
    folder.publish();
  }

  /** The kind of trouble, never a message that might quote the data. */
  private static String reason(Exception error) {
    Throwable cause = error;
    while (cause.getCause() != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    if (cause instanceof IOException) {
      return "feil ved lesing eller skriving: " + cause.getMessage();
    }
    return "feil i programmet: " + cause.getClass().getSimpleName();
  }
}
