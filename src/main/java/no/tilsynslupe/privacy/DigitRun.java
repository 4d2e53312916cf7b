package no.tilsynslupe.privacy;

/**
 * Digits that stand close together.
 *
 * @param begin place of the first char in the clean text
 * @param end one past the last
 * @param first number of its first digit among all of the text
 * @param size how many digits
 * @param joint what stands between it and the run before
 * @param weak how many of its digits are letters that look like one
 * @param date it is part of a date with a four-digit year
 */
record DigitRun(int begin, int end, int first, int size, Joint joint, int weak, boolean date) {

  /** What parts two runs. */
  enum Joint {
    /** Something else: they aren't one number. */
    NONE,
    /** Spaces, dots and hyphens. */
    PLAIN,
    /** A slash, alone. */
    SLASH,
    /** Marks that rarely stand inside a number, and part lists: {@code , : _ ; |}. */
    LOOSE,
    /** A line break. */
    LINE
  }

  DigitRun asDate() {
    return new DigitRun(begin, end, first, size, joint, weak, true);
  }
}
