package no.tilsynslupe.outcome;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something counted in a case for a figure, a chart or an office criterion.
 *
 * @param tema what is counted, such as {@code FORMAL}, {@code VILKAR}, {@code P29-DEKNING}
 * @param office where
 * @param nokkel the class counted ({@code INNBO}, {@code DOKUMENTASJON}, {@code kandidat})
 * @param undernokkel a second division, or empty ({@code 18}, {@code 19})
 */
public record Observation(String tema, Office office, String nokkel, String undernokkel)
    implements Comparable<Observation> {

  private static final Comparator<Observation> ORDER =
      Comparator.comparing(Observation::tema)
          .thenComparing(Observation::office)
          .thenComparing(Observation::nokkel)
          .thenComparing(Observation::undernokkel);

  // Written out, as that of an office, and for the same reason.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Observation seen
            && nokkel.equals(seen.nokkel)
            && undernokkel.equals(seen.undernokkel)
            && tema.equals(seen.tema)
            && office.equals(seen.office));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * (31 * tema.hashCode() + office.hashCode()) + nokkel.hashCode())
        + undernokkel.hashCode();
  }

  @Override
  public int compareTo(Observation other) {
    return ORDER.compare(this, other);
  }
}
