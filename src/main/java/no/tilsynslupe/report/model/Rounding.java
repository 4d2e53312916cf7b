package no.tilsynslupe.report.model;

/**
 * Numbers that may be shared are rounded to the nearest five, each by itself. So nobody can work
 * out an exact number by adding and subtracting, in this report, across reports, or with the help
 * of what two criteria have in common without the report saying so.
 *
 * <p>Source: SSB on personal data in statistics (rounding beside suppression).
 */
public final class Rounding {

  /** Rounded to a whole number of these. */
  public static final int STEP = 5;

  private static final long HALF = STEP / 2;

  private Rounding() {}

  /** The nearest multiple, of a number that is not negative; there are none halfway between two. */
  public static long of(long number) {
    return (number + HALF) / STEP * STEP;
  }

  /** The least that a number may have been; 0 is itself. */
  public static long least(long rounded) {
    return rounded == 0 ? 0 : rounded - HALF;
  }

  /** The most that a number may have been. */
  public static long most(long rounded) {
    return rounded == 0 ? 0 : rounded + HALF;
  }
}
