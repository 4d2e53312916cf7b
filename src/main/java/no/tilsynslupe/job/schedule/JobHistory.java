package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What is known of a job's earlier runs: read from their folders. */
interface JobHistory {

  /** Whether a living process, this scheduler's or another, runs the job now. */
  boolean busy(String job) throws IOException;

  /** The past of {@code job}; empty for one that never ran. */
  Past past(String job) throws IOException;

  /**
   * The past of a job.
   *
   * @param finished the planned moments of the runs that are whole
   * @param failed the planned moments of those that ended in an error which no restart mends
   * @param cutOff runs that can be carried on, the oldest first, at most one for a planned moment
   *     and none for a moment that is finished or failed
   */
  record Past(Set<Instant> finished, Set<Instant> failed, List<CutOff> cutOff) {
    public Past {
      finished = Set.copyOf(finished);
      failed = Set.copyOf(failed);
      cutOff = List.copyOf(cutOff);
    }

    boolean settled(Instant planned) {
      return finished.contains(planned) || failed.contains(planned);
    }
  }

  /**
   * A run that was cut off.
   *
   * @param inputs what it reads
   */
  record CutOff(Path folder, Instant planned, List<Path> inputs) {
    public CutOff {
      inputs = List.copyOf(inputs);
    }
  }
}
