package no.tilsynslupe.job.schedule;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the scheduler is asked to do.
 *
 * @param jobs the folder of the job files
 * @param reports the folder of the runs
 * @param parallel how many jobs may run at the same time
 * @param trialStart the time to begin with when a plan is tried out; null: the real time
 * @param trialSpeed seconds for each real second of a trial
 * @param program the entry class of the program, for the processes of the runs
 */
public record ScheduleOptions(
    Path jobs,
    Path reports,
    int parallel,
    @Nullable Instant trialStart,
    double trialSpeed,
    Class<?> program) {

  TrialClock.@Nullable Setting trial() {
    return trialStart == null ? null : new TrialClock.Setting(trialStart, trialSpeed);
  }
}
