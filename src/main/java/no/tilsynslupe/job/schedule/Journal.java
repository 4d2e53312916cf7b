package no.tilsynslupe.job.schedule;

/**
 * The scheduler's log: one line for each event, in plain Norwegian, for people. Never holds
 * anything from an export.
 */
interface Journal {
  void say(String line);

  /** About one job. */
  default void say(String job, String line) {
    say(job + ": " + line);
  }
}
