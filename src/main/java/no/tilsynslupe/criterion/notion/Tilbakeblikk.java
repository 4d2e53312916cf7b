package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;

/**
 * The last months up to a day.
 *
 * @param day the day looked back from
 */
public record Tilbakeblikk(LocalDate day, int months) {

  /** First day of the look-back: whole months, so that a year back from 31.12. is 1.1. */
  public LocalDate first() {
    return day.minusMonths(months).plusDays(1);
  }

  /** The first day that {@link #contains} holds of. */
  public LocalDate earliest() {
    LocalDate limit = day.minusMonths(months);
    return limit.plusMonths(months).isBefore(day) ? limit.plusDays(1) : limit;
  }

  /** Not later than the day, and no more than the months before it; a limit's own day is inside. */
  public boolean contains(LocalDate date) {
    return !date.isAfter(day) && !date.plusMonths(months).isBefore(day);
  }
}
