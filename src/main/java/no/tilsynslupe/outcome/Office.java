package no.tilsynslupe.outcome;

/** An office of a municipality. */
public record Office(String kommune, String kontor) implements Comparable<Office> {

  @Override
  public int compareTo(Office other) {
    int place = kommune.compareTo(other.kommune);
    return place != 0 ? place : kontor.compareTo(other.kontor);
  }
}
