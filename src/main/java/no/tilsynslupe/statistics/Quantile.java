package no.tilsynslupe.statistics;

/** Within how many days a part of some courses has ended, when some still run. */
public sealed interface Quantile {

  /**
   * So large a part has ended within so many days.
   *
   * @param days the fewest
   */
  record Reached(int days) implements Quantile {}

  /**
   * So large a part has not ended within any time seen: it is longer than so many days, and nobody
   * knows how much.
   *
   * @param lastSeen the longest time that any was seen
   */
  record NotReached(int lastSeen) implements Quantile {}

  /** There were no courses. */
  record None() implements Quantile {}
}
