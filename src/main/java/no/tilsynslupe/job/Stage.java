package no.tilsynslupe.job;

/**
 * One step of a run: what the batch engine drives, without knowing what it does.
 *
 * @param name the step's name in the job repository, stable from version to version
 * @param title what the progress line calls it, in Norwegian
 * @param partitioned whether the work falls into parts that may run at the same time
 * @param parts how many they are
 * @param work the work itself
 */
record Stage(String name, String title, boolean partitioned, PartCount parts, StageWork work) {

  /** Asked when the stage begins; the same for the same run after a restart. */
  @FunctionalInterface
  interface PartCount {
    /** At least 1. */
    int count() throws Exception;
  }

  /** Work that is done in one piece. */
  static Stage whole(String name, String title, Portions.Action action) {
    return new Stage(name, title, false, () -> 1, part -> Portions.once(action));
  }

  /** Work that falls into parts. */
  static Stage inParts(String name, String title, PartCount parts, StageWork work) {
    return new Stage(name, title, true, parts, work);
  }
}
