package no.tilsynslupe.privacy;

import org.jspecify.annotations.Nullable;

/**
 * Finds identity numbers in a string: plain, or split by spaces, dots and hyphens of any kind.
 *
 * <p>The string is cut into groups of digits. A single group is judged by itself. Groups that only
 * separators part are judged together when they make 11 or 12 digits; then what looks like
 * something else (a date with a four-digit year, an amount, a decimal number, a phone number behind
 * a date) is let through unless the check digits fit, and a date with a four-digit year is never
 * part of a number. A slash, comma, colon, underscore or line break joins six digits and five only;
 * of these, all but the slash demand that the check digits fit.
 *
 * <p>Fast on the many strings without digits enough, and without state: safe for any thread.
 */
public final class IdentityDetector {
  /** A token as long as this, of hexadecimal digits and with a letter in it, is a fingerprint. */
  private static final int MIN_FINGERPRINT = 32;

  private IdentityDetector() {}

  /** The kind of the first identity number in the text, or null. */
  public static @Nullable IdentityKind find(String text) {
    return fewDigits(text) ? null : new DigitGroups(text).firstKind();
  }

  /** The text with every digit of every identity number as {@code *}. */
  public static String mask(String text) {
    return fewDigits(text) ? text : new DigitGroups(text).masked();
  }

  private static boolean fewDigits(String text) {
    int length = text.length();
    if (length < IdentityNumber.FNR_DIGITS) {
      return true;
    }
    int digits = 0;
    for (int i = 0; i < length; i++) {
      if (digit(text.charAt(i)) >= 0 && ++digits == IdentityNumber.FNR_DIGITS) {
        return false;
      }
    }
    return true;
  }

  /** The value of a digit of any script, or -1. */
  static int digit(char c) {
    if (c < 128) {
      return c >= '0' && c <= '9' ? c - '0' : -1;
    }
    return Character.digit(c, 10);
  }

  /** Spaces, dots and hyphens of every kind, and what can't be seen. */
  static boolean isSeparator(char c) {
    return switch (c) {
      case ' ',
          '.',
          '-',
          '\t',
          '\u00A0',
          '\u00AD',
          '\u00B7',
          '\u2212',
          '\u202F',
          '\u205F',
          '\u3000',
          '\u2060',
          '\uFEFF' ->
          true;
      default -> c >= '\u2000' && c <= '\u2015';
    };
  }

  /** End of the fingerprint or UUID that begins at {@code from}, or {@code from} when none does. */
  static int endOfFingerprint(String text, int from) {
    int end = from;
    boolean letter = false;
    int hyphens = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean hexLetter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      if (c == '-') {
        int place = end - from;
        if (place != 8 && place != 13 && place != 18 && place != 23) {
          break;
        }
        hyphens++;
      } else if (!hexLetter && !(c >= '0' && c <= '9')) {
        break;
      }
      letter |= hexLetter;
      end++;
    }
    boolean wholeToken = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    int length = end - from;
    boolean uuid = hyphens == 4 && length == 36;
    boolean fingerprint = hyphens == 0 && length >= MIN_FINGERPRINT;
    return letter && wholeToken && (uuid || fingerprint) ? end : from;
  }
}
