package no.tilsynslupe.statistics;

/**
 * So many out of so many. Nothing out of nothing is allowed, and has no share.
 *
 * @param count from 0 to {@code n}
 */
public record Sample(long count, long n) {

  public Sample {
    if (count < 0 || count > n) {
      throw new IllegalArgumentException(count + " out of " + n);
    }
  }

  public boolean isEmpty() {
    return n == 0;
  }

  /**
   * Count by number.
   *
   * @throws IllegalStateException for nothing out of nothing
   */
  public double share() {
    if (n == 0) {
      throw new IllegalStateException("nothing out of nothing has no share");
    }
    return (double) count / n;
  }

  /** Whether its share is larger (1), as large (0) or smaller (-1); of none out of none 0. */
  int compareShare(Sample other) {
    return Long.compare(Math.multiplyExact(count, other.n), Math.multiplyExact(other.count, n));
  }

  Sample plus(Sample other) {
    return new Sample(count + other.count, n + other.n);
  }
}
