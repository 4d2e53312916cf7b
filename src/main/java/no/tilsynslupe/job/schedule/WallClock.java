package no.tilsynslupe.job.schedule;

import java.time.Instant;

/** The machine's clock. */
final class WallClock implements SchedulerClock {
  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public long elapsed() {
    return System.nanoTime();
  }
}
