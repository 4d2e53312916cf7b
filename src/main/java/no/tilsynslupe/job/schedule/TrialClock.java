package no.tilsynslupe.job.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A clock that goes faster than the real one, to try out a plan. Started again with the same
 * settings it goes on where it was, and time has passed meanwhile, as for a scheduler that was
 * down.
 */
final class TrialClock implements SchedulerClock {
  /** Who comes back the next day doesn't want to find himself a thousand years on. */
  private static final Duration LONGEST_ABSENCE = Duration.ofMinutes(10);

  private final Setting setting;
  private final Instant begin;
  private final long beginNanos;
  private final LongSupplier nanos;

  /**
   * What was asked for.
   *
   * @param clock the time to begin with
   * @param speed seconds for each real second
   */
  record Setting(Instant clock, double speed) {}

  /**
   * @param last where an earlier trial in the same reports folder stood
   */
  TrialClock(Setting setting, @Nullable TrialMark last, Instant realNow, LongSupplier nanos) {
    this.setting = setting;
    this.nanos = nanos;
    this.beginNanos = nanos.getAsLong();
    this.begin =
        last != null && last.setting().equals(setting) ? later(last, realNow) : setting.clock();
  }

  private static Instant later(TrialMark last, Instant realNow) {
    Duration away = Duration.between(last.real(), realNow);
    if (away.isNegative()) {
      return last.time();
    }
    Duration counted = away.compareTo(LONGEST_ABSENCE) > 0 ? LONGEST_ABSENCE : away;
    return last.time().plus(times(counted.toNanos(), last.setting().speed()));
  }

  @Override
  public Instant now() {
    return begin
        .plus(times(nanos.getAsLong() - beginNanos, setting.speed()))
        .truncatedTo(ChronoUnit.MILLIS);
  }

  @Override
  public long elapsed() {
    return nanos.getAsLong();
  }

  TrialMark mark(Instant realNow) {
    return new TrialMark(setting, now(), realNow);
  }

  /** By milliseconds: a fast clock passes the range of nanoseconds in a long. */
  private static Duration times(long nanos, double speed) {
    return Duration.ofMillis(Math.round(nanos / 1e6 * speed));
  }
}
