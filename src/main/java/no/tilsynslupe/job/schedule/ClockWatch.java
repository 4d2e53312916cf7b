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
        journal.say(
            "Klokken har gått %s fram siden forrige gang den ble lest: maskinen har sovet, eller klokken er stilt."
                .formatted(length(jump)));
      } else if (jump.negated().compareTo(TOLERANCE) > 0) {
        journal.say(
            "Klokken er stilt %s tilbake. Kjøringer som er tatt, tas ikke på nytt."
                .formatted(length(jump.negated())));
      }
    }
    before = now;
    elapsedBefore = elapsed;
  }

  private static String length(Duration duration) {
    if (duration.toDays() > 1) {
      return duration.toDays() + " dager";
    }
    return duration.toHours() > 1 ? duration.toHours() + " timer" : duration.toMinutes() + " min";
  }
}
