package no.tilsynslupe.intake.kostra;

import java.util.Set;

/**
 * A number made for whom no more is known of than the date of birth: that date, and one of the
 * endings that SSB accepts.
 */
public final class IncompleteNumber {
  private static final Set<String> ENDINGS = Set.of("00100", "00200", "99999");
  private static final int DATE_DIGITS = 6;
  private static final int DIGITS = 11;
  private static final int CENTURY = 100;

  private IncompleteNumber() {}

  public static boolean is(String number) {
    return number.length() == DIGITS
        && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && ENDINGS.contains(number.substring(DATE_DIGITS));
  }

  /**
   * The year of birth in one. The century is the one that doesn't lie more than a year past the
   * reporting year.
   */
  public static int year(String number, int reportingYear) {
    int twoDigits = Integer.parseInt(number.substring(DATE_DIGITS - 2, DATE_DIGITS));
    int year = reportingYear - reportingYear % CENTURY + twoDigits;
    return year > reportingYear + 1 ? year - CENTURY : year;
  }
}
