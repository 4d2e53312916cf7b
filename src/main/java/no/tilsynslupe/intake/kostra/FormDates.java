package no.tilsynslupe.intake.kostra;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates of the forms: {@code ddMMyyyy} from 2025, {@code ddMMyy} before. No day is bent into
 * another: 31 February is no date.
 */
final class FormDates {
  private static final int SHORT = 6;
  private static final int LONG = 8;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int CENTURY = 100;

  /** A date of a form lies at most so many years after its reporting year: decisions reach on. */
  private static final int YEARS_AHEAD = 50;

  private FormDates() {}

  /**
   * Reads a date.
   *
   * @param text without blanks around
   * @param reportingYear places a year of two digits: within fifty years after it, else before
   * @return null when it is no date
   */
  static @Nullable LocalDate parse(String text, int reportingYear) {
    if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    if (text.length() == LONG) {
      int year = number(text, SHORT - 2, LONG);
      return year < FIRST_YEAR || year > LAST_YEAR ? null : date(year, text);
    }
    return text.length() == SHORT
        ? date(year(number(text, SHORT - 2, SHORT), reportingYear), text)
        : null;
  }

  /** The year of two digits that lies nearest, but not more than fifty years after. */
  private static int year(int twoDigits, int reportingYear) {
    int year = reportingYear - reportingYear % CENTURY + twoDigits;
    return year > reportingYear + YEARS_AHEAD ? year - CENTURY : year;
  }

  private static @Nullable LocalDate date(int year, String text) {
    try {
      return LocalDate.of(year, number(text, 2, SHORT - 2), number(text, 0, 2));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
