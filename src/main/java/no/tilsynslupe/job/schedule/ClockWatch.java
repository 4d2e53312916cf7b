package no.tilsynslupe.job.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Notices when the wall clock and the time that has really passed part from one another. */
final class ClockWatch {
  /** Less is what a time server corrects every day. */
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  private final Journal journal;
  private @Nullable Instant before;
  private long elapsedBefore;

  ClockWatch(Journal journal) {
    this.journal = journal;
  }

  void look(Instant now, long elapsed) {
    if (before != null) {
      Duration jump =
          Duration.between(before, now).minus(Duration.ofNanos(elapsed - elapsedBefore));
      if (jump.compareTo(TOLERANCE) > 0) {
        journal.say(ScheduleTexts.say("klokken_fram", "tid", length(jump)));
      } else if (jump.negated().compareTo(TOLERANCE) > 0) {
        journal.say(ScheduleTexts.say("klokken_tilbake", "tid", length(jump.negated())));
      }
    }
    before = now;
    elapsedBefore = elapsed;
  }

  private static String length(Duration duration) {
    if (duration.toDays() > 1) {
      return ScheduleTexts.say("dager", "n", duration.toDays());
    }
    return duration.toHours() > 1
        ? ScheduleTexts.say("timer", "n", duration.toHours())
        : ScheduleTexts.say("minutter", "n", duration.toMinutes());
  }
}
