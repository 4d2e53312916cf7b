package no.tilsynslupe.intake;

import java.util.Comparator;

/** A NAV office or district of a municipality. */
public record Office(String kommune, String kontor) implements Comparable<Office> {
  private static final Comparator<Office> ORDER =
      Comparator.comparing(Office::kommune).thenComparing(Office::kontor);

  @Override
  public int compareTo(Office other) {
    return ORDER.compare(this, other);
  }
}
