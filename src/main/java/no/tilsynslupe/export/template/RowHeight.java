package no.tilsynslupe.export.template;

/** How high a row must be for its wrapped texts: spreadsheets don't all work it out on opening. */
final class RowHeight {
  private static final float LINE_POINTS = 15.5f;

  /** Room at the sides of a cell, and words that don't fill their line. */
  private static final double USED = 0.85;

  private RowHeight() {}

  /**
   * Height in points.
   *
   * @param width width of the column in letters
   */
  static float points(String text, int width) {
    double letters = Math.max(1, width * USED);
    return LINE_POINTS * (float) Math.max(1, Math.ceil(text.length() / letters));
  }
}
