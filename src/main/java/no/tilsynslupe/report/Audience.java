package no.tilsynslupe.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may see a report; the names are the values of {@code --audience}. */
public enum Audience {
  /** Those who may see the cases. */
  INTERNAL,
  /** Anyone: no cases, and no numbers so small that they tell of someone. */
  SHARED;

  /** The name as it is written on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The audience of a name, whatever its case; empty when there is none. */
  public static Optional<Audience> of(String name) {
    return Arrays.stream(values()).filter(a -> a.code().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** All names, as they are written on the command line. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Audience::code).toList();
  }
}
