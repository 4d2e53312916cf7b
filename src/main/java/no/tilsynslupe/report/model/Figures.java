package no.tilsynslupe.report.model;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a criterion in a place or time.
 *
 * @param personer each person once, with the gravest outcome; null for a criterion that judges
 *     offices
 */
public record Figures(Group enheter, @Nullable Group personer) {

  /** What is compared: persons, or offices where the criterion judges offices. */
  public Group hoved() {
    return personer == null ? enheter : personer;
  }
}
