package no.tilsynslupe.intake.digisos;

/** Numbers of municipalities and NAV offices. */
final class Offices {
  /** Where no event and no application says which office has the case. */
  static final String UNKNOWN = "Ukjent kontor";

  private Offices() {}

  /** A municipality number of four digits, else empty. */
  static String kommune(String text) {
    return unit(text);
  }

  /** An office number of four digits, else empty. */
  static String unit(String text) {
    return text.matches("\\d{4}") ? text : "";
  }
}
