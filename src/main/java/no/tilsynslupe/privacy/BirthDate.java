package no.tilsynslupe.privacy;

/** A full date of birth that stands where only the year belongs. */
public final class BirthDate {
  private BirthDate() {}

  /** True when a text is a full date, and nothing else. */
  public static boolean isWhole(String text) {
    return text.length() > 4 && BirthDateFinder.isDate(text);
  }

  /** The finding that such a text is as a whole. */
  public static Finding finding(String text) {
    return new Finding(IdentityKind.FODSELSDATO, 0, text.length(), Confidence.SIKKER);
  }

  /** The year of such a text; blank when it is written with two digits. */
  public static String year(String text) {
    return BirthDateFinder.year(text);
  }
}
