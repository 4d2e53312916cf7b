package no.tilsynslupe.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A figure over several criteria that ask the same question of different groups. A person counts
 * once in it, with the gravest outcome of them all, so it can't be added up from the criteria.
 *
 * <p>Source: criteria, § 27: "The report has one combined figure for over three months".
 */
public enum CombinedFigure {
  P27_OVER_3MND("P27-3MND-SAMLET", List.of("P27-3MND", "P27-3MND-BARN"));

  private static final Map<String, List<CombinedFigure>> BY_CRITERION = byCriterion();

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> kriterier;

  CombinedFigure(String id, List<String> kriterier) {
    this.id = id;
    this.kriterier = kriterier;
  }

  /** What {@link Tallies.Key#kriterium()} is for the figure. */
  public String id() {
    return id;
  }

  public List<String> kriterier() {
    return kriterier;
  }

  /** True when it is the id of a combined figure, not of a criterion. */
  static boolean names(String id) {
    return Arrays.stream(values()).anyMatch(figure -> figure.id.equals(id));
  }

  /** The figures that a criterion is part of. */
  static List<CombinedFigure> with(String kriterium) {
    return BY_CRITERION.getOrDefault(kriterium, List.of());
  }

  private static Map<String, List<CombinedFigure>> byCriterion() {
    return Arrays.stream(values())
        .flatMap(figure -> figure.kriterier.stream())
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(
                id -> id,
                id ->
                    Arrays.stream(values())
                        .filter(figure -> figure.kriterier.contains(id))
                        .toList()));
  }
}
