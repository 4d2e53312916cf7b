package no.tilsynslupe.privacy;

import java.util.List;

/** Finds what is made of digits: identity numbers, account numbers and phone numbers. */
final class NumberScan {
  /** The shortest number is a phone number. */
  private static final int LEAST_DIGITS = 8;

  /** A national identity number that lost its first zero. */
  private static final int LEAST_OF_IDENTITY = 10;

  /** Digits written as digits: of a number, letters may stand for the others. */
  private static final int LEAST_PLAIN = 4;

  private NumberScan() {}

  /**
   * True when the text may hold a number of so many digits; letters that look like one count, but
   * most of a number must be digits.
   */
  static boolean mayHold(String text, int least) {
    int digits = 0;
    int twins = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || (c > 0x7F && isOddDigit(c))) {
        digits++;
      } else if (isTwin(c)) {
        twins++;
      } else if (c == '&' && text.startsWith("&#", i)) {
        return true;
      }
      if (mayBeNumber(digits, twins, least)) {
        return true;
      }
    }
    return false;
  }

  static boolean mayBeNumber(int digits, int twins, int least) {
    return digits + twins >= least && digits >= LEAST_PLAIN;
  }

  static boolean isTwin(char c) {
    return c == 'O' || c == 'o' || c == 'Q' || c == 'l' || c == 'I' || c == 'i' || c == '|';
  }

  /** Half of a pair may be a digit. */
  private static boolean isOddDigit(char c) {
    return Character.isSurrogate(c)
        || Character.digit(c, 10) >= 0
        || Character.getType(c) == Character.OTHER_NUMBER
        || "ОоΟοІіӀΙ".indexOf(c) >= 0;
  }

  static void find(CleanText text, List<Finding> found) {
    DigitRuns runs = new DigitRuns(text);
    if (runs.count() < LEAST_DIGITS) {
      return;
    }
    if (runs.count() >= LEAST_OF_IDENTITY) {
      identities(runs, found);
    }
    new PhoneFinder(runs).find(found);
  }

  /** Only what stops a run unless told otherwise. */
  static void findIdentities(CleanText text, List<Finding> found) {
    DigitRuns runs = new DigitRuns(text);
    if (runs.count() >= LEAST_OF_IDENTITY) {
      identities(runs, found);
    }
  }

  private static void identities(DigitRuns runs, List<Finding> found) {
    new IdentityNumberFinder(runs).find(found);
    new AccountFinder(runs).find(found);
  }
}
