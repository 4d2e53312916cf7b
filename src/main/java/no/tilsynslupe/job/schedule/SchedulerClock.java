package no.tilsynslupe.job.schedule;

import java.time.Instant;

/** What time it is, and how much time has really passed. */
interface SchedulerClock {

  /** The wall clock, which may be set, or the clock of a plan that is tried out. */
  Instant now();

  /** Nanoseconds that have really passed since some moment; never runs back. */
  long elapsed();
}
