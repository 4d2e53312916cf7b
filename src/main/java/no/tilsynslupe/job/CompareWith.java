package no.tilsynslupe.job;

import java.nio.file.Path;

/** Which earlier run a run is to be compared with. */
public sealed interface CompareWith {

  /** None: the report says nothing of it. */
  record Nothing() implements CompareWith {}

  /**
   * One that the user named.
   *
   * @param folder its run folder
   */
  record Run(Path folder) implements CompareWith {}

  /**
   * The last of a job's runs that was whole.
   *
   * @param jobFolder the folder that holds the job's run folders; need not exist
   */
  record LastRun(Path jobFolder) implements CompareWith {}

  static CompareWith nothing() {
    return new Nothing();
  }

  static CompareWith run(Path folder) {
    return new Run(folder);
  }

  static CompareWith lastRunBelow(Path jobFolder) {
    return new LastRun(jobFolder);
  }
}
