package no.tilsynslupe.statistics;

/**
 * An interval of a share, from 0 to 1, or of a difference between shares, from -1 to 1; both ends
 * belong to it.
 */
public record Interval(double low, double high) {

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
