package no.tilsynslupe.workbook;

/** What a spreadsheet would run, as it begins like a formula. */
public final class FormulaLike {
  private static final String SIGNS = "=+-@\t\r";
  private static final char APOSTROPHE = '\'';

  private FormulaLike() {}

  public static boolean is(String text) {
    return !text.isEmpty() && SIGNS.indexOf(text.charAt(0)) >= 0;
  }

  /** The text as it may stand in a CSV file: with an apostrophe before what would be run. */
  public static String guarded(String text) {
    return is(text) ? APOSTROPHE + text : text;
  }

  /** The text that was guarded so. */
  public static String bare(String guarded) {
    boolean has = !guarded.isEmpty() && guarded.charAt(0) == APOSTROPHE && is(guarded.substring(1));
    return has ? guarded.substring(1) : guarded;
  }
}
