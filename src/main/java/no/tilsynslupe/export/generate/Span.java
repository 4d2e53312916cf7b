package no.tilsynslupe.export.generate;

import java.time.LocalDate;

/**
 * The time that an export is about. The last day is fixed, so that the same call makes the same
 * bytes in any year.
 *
 * @param from first day of the period
 * @param to last day of the period; no row is dated later
 * @param taken the day of the export
 * @param history how far back every table is complete: further than any look-back of the criteria
 */
record Span(LocalDate from, LocalDate to, LocalDate taken, LocalDate history) {
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
  private static final int HISTORY_YEARS = 2;

  static Span ofYears(int years) {
    LocalDate from = LocalDate.of(LAST.getYear() - years + 1, 1, 1);
    return new Span(from, LAST, LAST.plusDays(20), from.minusYears(HISTORY_YEARS));
  }

  boolean inPeriod(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  boolean inData(LocalDate day) {
    return !day.isBefore(history) && !day.isAfter(to);
  }
}
