package no.tilsynslupe.privacy;

import org.jspecify.annotations.Nullable;

/**
 * What a row of digits is, taken by itself.
 *
 * <p>National identity numbers have 11 digits: day, month, year, three individual digits and two
 * check digits (mod 11). D-numbers add 40 to the day; H-numbers and synthetic ones add 40, 65 or 80
 * to the month; FH-numbers begin with 8 or 9 and hold no date. DUF numbers have 12: year, six
 * digits, two check digits. Source: Skatteetaten on the national identity number; SSB's control
 * program.
 */
final class IdentityNumber {
  static final int FNR_DIGITS = 11;
  static final int DUF_DIGITS = 12;

  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
  private static final int[] DUF = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

  /**
   * The register of foreign nationals began in the 1980s; a DUF year before it is something else.
   */
  private static final int FIRST_DUF_YEAR = 1980;

  private static final int LAST_DUF_YEAR = 2100;
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private IdentityNumber() {}

  /**
   * The kind of the 11 digits that begin at {@code from}, or null when they can't be one: a number
   * whose first six digits are a possible date counts even when its check digits don't fit (a slip
   * of the finger still tells who it is); without a date, the check digits must fit.
   */
  static @Nullable IdentityKind fnr(byte[] digits, int from) {
    int day = two(digits, from);
    int month = two(digits, from + 2);
    boolean checked = checkDigitsFit(digits, from);
    boolean dNumber = day > 40;
    int plainMonth = month;
    boolean moved = false;
    for (int offset : new int[] {80, 65, 40}) {
      if (!moved && month > offset && month <= offset + 12) {
        plainMonth = month - offset;
        moved = true;
      }
    }
    if (!possibleDay(dNumber ? day - 40 : day, plainMonth)) {
      return digits[from] >= 8 && checked ? IdentityKind.HJELPENUMMER : null;
    }
    if (!checked) {
      return IdentityKind.UFULLSTENDIG;
    }
    if (moved) {
      return month > 80 || month > 65 ? IdentityKind.SYNTETISK : IdentityKind.HJELPENUMMER;
    }
    return dNumber ? IdentityKind.D_NUMMER : IdentityKind.FODSELSNUMMER;
  }

  /**
   * True when the 12 digits that begin at {@code from} are a DUF number. Both the year and the
   * check digits must fit: archives number their cases by year and six or eight digits, and a time
   * stamp has 12 digits, too.
   */
  static boolean isDuf(byte[] digits, int from) {
    return hasDufYear(digits, from)
        && weighted(DUF, digits, from) % 11 == two(digits, from + DUF.length);
  }

  /** True when the 12 digits begin with a year that the register of foreign nationals has known. */
  static boolean hasDufYear(byte[] digits, int from) {
    int year = two(digits, from) * 100 + two(digits, from + 2);
    return year >= FIRST_DUF_YEAR && year <= LAST_DUF_YEAR;
  }

  /** As numbers are given today, with nothing left at either check digit. */
  static boolean checkDigitsFitStrictly(byte[] digits) {
    return weighted(FIRST, digits, 0) % 11 == 0 && checkDigitsFit(digits, 0);
  }

  /** Numbers given from 2032 on may leave 0, 1, 2 or 3 at the first check digit. */
  static boolean checkDigitsFit(byte[] digits, int from) {
    return weighted(FIRST, digits, from) % 11 <= 3 && lastDigitFits(digits, from);
  }

  /** The second check digit; an account number has it alone. */
  static boolean lastDigitFits(byte[] digits, int from) {
    return weighted(SECOND, digits, from) % 11 == 0;
  }

  private static int weighted(int[] weights, byte[] digits, int from) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digits[from + i];
    }
    return sum;
  }

  private static boolean possibleDay(int day, int month) {
    return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
  }

  private static int two(byte[] digits, int from) {
    return digits[from] * 10 + digits[from + 1];
  }
}
