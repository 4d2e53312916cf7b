package no.tilsynslupe.outcome;

import org.jspecify.annotations.Nullable;

/** An office of a municipality. */
public record Office(String kommune, String kontor) implements Comparable<Office> {

  // Written out, since it is asked of every unit: what the compiler makes of a record is slower.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Office office
            && kontor.equals(office.kontor)
            && kommune.equals(office.kommune));
  }

  @Override
  public int hashCode() {
    return 31 * kommune.hashCode() + kontor.hashCode();
  }

  @Override
  public int compareTo(Office other) {
    int place = kommune.compareTo(other.kommune);
    return place != 0 ? place : kontor.compareTo(other.kontor);
  }
}
