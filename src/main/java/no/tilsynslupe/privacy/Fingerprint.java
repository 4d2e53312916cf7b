package no.tilsynslupe.privacy;

/** Fingerprints and UUIDs, in which digits mean nothing. */
final class Fingerprint {
  /** A token as long as this, of hexadecimal digits and with a letter in it, is a fingerprint. */
  private static final int LEAST = 32;

  private static final int UUID_LENGTH = 36;

  private Fingerprint() {}

  /** End of the fingerprint or UUID that begins at {@code from}, or {@code from} when none does. */
  static int end(CleanText text, int from) {
    int end = from;
    boolean letter = false;
    int hyphens = 0;
    while (end < text.length()) {
      char c = text.at(end);
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
    boolean wholeToken = !Character.isLetterOrDigit(text.at(end));
    int length = end - from;
    boolean uuid = hyphens == 4 && length == UUID_LENGTH;
    boolean fingerprint = hyphens == 0 && length >= LEAST;
    return letter && wholeToken && (uuid || fingerprint) ? end : from;
  }
}
