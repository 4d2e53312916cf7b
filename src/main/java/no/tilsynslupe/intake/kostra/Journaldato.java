package no.tilsynslupe.intake.kostra;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Whether a journal number may be a date of birth, or the digits that an identity number begins
 * with. It may as well be a case number: many offices have such of eight digits, so that it is
 * remarked on and never rejected.
 */
final class Journaldato {
  private static final int FIRST_YEAR = 1900;
  private static final int CENTURY = 100;
  private static final int DATE = 6;
  private static final int LONG_DATE = 8;

  /** The day of a D-number is so much more. */
  private static final int D_NUMBER = 40;

  private Journaldato() {}

  /**
   * Six digits that are a date, or eight of which the first six are; or eight with the year in four
   * digits.
   *
   * @param lastYear no one in the form is born later
   */
  static boolean kanVare(String journal, int lastYear) {
    boolean digits = journal.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || (journal.length() != DATE && journal.length() != LONG_DATE)) {
      return false;
    }
    int day = number(journal, 0, 2);
    int month = number(journal, 2, 4);
    if (journal.length() == LONG_DATE) {
      int year = number(journal, 4, LONG_DATE);
      if (year >= FIRST_YEAR && year <= lastYear && exists(day, month, year)) {
        return true;
      }
    }
    int inCentury = number(journal, 4, DATE);
    int born = day > D_NUMBER && journal.length() == LONG_DATE ? day - D_NUMBER : day;
    return exists(born, month, FIRST_YEAR + inCentury)
        || exists(born, month, FIRST_YEAR + CENTURY + inCentury);
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits.substring(from, to));
  }

  private static boolean exists(int day, int month, int year) {
    try {
      return LocalDate.of(year, month, day).getDayOfMonth() == day;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
