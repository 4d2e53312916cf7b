package no.tilsynslupe.report.text;

/**
 * Writes shares as {@link Double#toString} does, which works for any number and so takes several
 * times as long.
 */
final class ShareText {

  private static final double MILLION = 1e6;

  /** Smaller numbers are written with an exponent. */
  private static final int LEAST = 1_000;

  private static final int FIRST_DECIMAL = 100_000;

  private ShareText() {}

  /**
   * @param share from 0 to 1, with no more than six decimals
   */
  static void add(double share, StringBuilder text) {
    if (share == 0 || share == 1) {
      text.append(share == 0 ? "0.0" : "1.0");
      return;
    }
    int millionths = (int) Math.rint(share * MILLION);
    if (millionths < LEAST || millionths >= MILLION || millionths / MILLION != share) {
      text.append(share);
      return;
    }
    text.append("0.");
    int left = millionths;
    for (int place = FIRST_DECIMAL; left > 0; place /= 10) {
      text.append((char) ('0' + left / place));
      left %= place;
    }
  }
}
