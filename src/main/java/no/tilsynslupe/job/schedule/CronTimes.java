package no.tilsynslupe.job.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import no.tilsynslupe.job.file.JobTrigger;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.CronExpression;

/**
 * The moments of a cron expression in Norwegian time, each once.
 *
 * <p>Spring's own reading leaves out what falls into the hour that summer time skips, and gives
 * what falls into the hour that comes again twice. A report that is due at 02.30 must come on those
 * nights too, and once: so the expression is read on the face of the clock, and the time is put on
 * the time line afterwards. In spring it moves behind the gap (02.30 becomes 03.30 summer time, 24
 * hours after the night before); in autumn the first of the two hours counts. An expression for
 * every hour ({@code *}) means real hours and is left to Spring.
 */
final class CronTimes {
  static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  private static final int HOUR_FIELD = 2;
  private static final Duration FIRST_WINDOW = Duration.ofHours(1);
  // No expression has its first moment later than this after any time: 29 February over a turn of
  // a century that is no leap year is eight years off, on a given weekday forty.
  private static final Duration LONGEST_WINDOW = Duration.ofDays(365L * 41);

  private final CronExpression expression;
  private final boolean everyHour;

  CronTimes(JobTrigger.Cron cron) {
    expression = cron.expression();
    everyHour = expression.toString().split("\\s+")[HOUR_FIELD].equals("*");
  }

  /** The first moment after {@code after}; null when there is none, as for 30 February. */
  @Nullable Instant next(Instant after) {
    if (everyHour) {
      ZonedDateTime next = expression.next(after.atZone(ZONE));
      return next == null ? null : next.toInstant();
    }
    LocalDateTime face = faceBefore(after);
    while (true) {
      @Nullable LocalDateTime next = expression.next(face);
      if (next == null) {
        return null;
      }
      // Gaps move forward by their length, overlaps take the first offset.
      Instant moment = next.atZone(ZONE).toInstant();
      if (moment.isAfter(after)) {
        return moment;
      }
      face = next;
    }
  }

  /**
   * Where to begin reading on the face of the clock: shortly after a gap the skipped times are
   * still to come.
   */
  private static LocalDateTime faceBefore(Instant after) {
    LocalDateTime face = LocalDateTime.ofInstant(after, ZONE);
    @Nullable ZoneOffsetTransition last = ZONE.getRules().previousTransition(after.plusNanos(1));
    if (last != null
        && last.isGap()
        && Duration.between(last.getInstant(), after).compareTo(last.getDuration()) < 0) {
      return face.minus(last.getDuration());
    }
    return face;
  }

  /**
   * The last moment after {@code after} and not after {@code until}; null when there is none. Looks
   * back in windows that double, so that a short interval over a long time costs little.
   */
  @Nullable Instant latest(Instant after, Instant until) {
    Duration window = FIRST_WINDOW;
    while (true) {
      Instant from = until.minus(window);
      boolean all = !from.isAfter(after) || window.compareTo(LONGEST_WINDOW) > 0;
      @Nullable Instant found = latestByStepping(all && from.isBefore(after) ? after : from, until);
      if (found != null || all) {
        return found == null || found.isAfter(after) ? found : null;
      }
      window = window.multipliedBy(2);
    }
  }

  private @Nullable Instant latestByStepping(Instant from, Instant until) {
    @Nullable Instant found = null;
    @Nullable Instant next = next(from);
    while (next != null && !next.isAfter(until)) {
      found = next;
      next = next(next);
    }
    return found;
  }
}
