package no.tilsynslupe.criterion;

/**
 * Numbers of days in a key that sorts by them. Written out: a format costs more than a judgement.
 */
final class FiveDigits {
  private static final int DIGITS = 5;

  private FiveDigits() {}

  /** With noughts in front; longer where the number is. */
  static String of(long days) {
    String number = Long.toString(days);
    return "0".repeat(Math.max(0, DIGITS - number.length())) + number;
  }
}
