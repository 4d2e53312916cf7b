package no.tilsynslupe.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A kind of file that a run can write; the names are the values of {@code --formats}. */
public enum Format {
  XLSX,
  HTML,
  DOCX,
  CSV,
  JSON,
  PNG,
  SVG;

  /** Those that tell of cases, or are written to be filled in by who may see them. */
  public static final Set<Format> OF_CASES = Collections.unmodifiableSet(EnumSet.of(DOCX, CSV));

  /** The name as it is written on the command line. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of a name, whatever its case; empty when there is none. */
  public static Optional<Format> of(String name) {
    return Arrays.stream(values()).filter(f -> f.code().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** All formats: what is written when nobody chooses. */
  public static Set<Format> all() {
    return EnumSet.allOf(Format.class);
  }
}
