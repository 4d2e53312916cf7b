package no.tilsynslupe.job.schedule;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a process is started for.
 *
 * @param job the job's name
 * @param jobFile its file
 * @param planned the moment it was due, or the delivery was taken
 * @param carryOn the folder of a run that was cut off; null for a run from the beginning
 * @param delivery what came in by the inbox; null for the input of the job file
 * @param tries how many processes have failed at it
 */
record Launch(
    String job,
    Path jobFile,
    Instant planned,
    @Nullable Path carryOn,
    @Nullable Path delivery,
    int tries) {

  static Launch fresh(String job, Path jobFile, Instant planned, @Nullable Path delivery) {
    return new Launch(job, jobFile, planned, null, delivery, 0);
  }

  /**
   * The next try.
   *
   * @param run what is to be carried on; null for a new beginning
   */
  Launch again(@Nullable Path run) {
    return new Launch(job, jobFile, planned, run, delivery, tries + 1);
  }
}
