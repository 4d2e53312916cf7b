package no.tilsynslupe.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom the page is written for; the names are the values of {@code --edition}. */
public enum Edition {
  /** Those who supervise: patterns, numbers, cases, law. */
  TILSYN,
  /** Those who lead the office: limits, what can be mended, what is new, the trend. */
  LEDER,
  /** Offices that assess themselves: their own answer beside the program's. */
  EGENVURDERING;

  /** The name as it is written on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The edition of a name, whatever its case; empty when there is none. */
  public static Optional<Edition> of(String name) {
    return Arrays.stream(values()).filter(e -> e.code().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** All names, as they are written on the command line. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Edition::code).toList();
  }
}
