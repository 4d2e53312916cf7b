package no.tilsynslupe.outcome;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A figure over several criteria that ask the same question of different groups. A person counts
 * once in it, with the gravest outcome of them all, so it can't be added up from the criteria.
 *
 * <p>Source: criteria, § 27: "The report has one combined figure for over three months"; P20A-DOK:
 * "both findings are one cause, counted once per person".
 */
public enum CombinedFigure {
  P27_OVER_3MND("P27-3MND-SAMLET", List.of("P27-3MND", "P27-3MND-BARN"), false),
  /** A demand for documents as a condition, and nothing else asked of someone under 30. */
  P20_DOKUMENTASJON("P20-DOK-SAMLET", List.of("P20-DOK", "P20A-DOK"), true),
  /** Nothing asked of someone under 30, or nothing but documents. */
  P20A_UTEN_AKTIVITET("P20A-SAMLET", List.of("P20A-MANGLER", "P20A-DOK"), true);

  private static final Map<String, List<CombinedFigure>> BY_CRITERION = byCriterion();

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<String> kriterier;

  private final boolean sameCause;

  CombinedFigure(String id, List<String> kriterier, boolean sameCause) {
    this.id = id;
    this.sameCause = sameCause;
    this.kriterier = kriterier;
  }

  /** What {@link Tallies.Key#kriterium()} is for the figure. */
  public String id() {
    return id;
  }

  public List<String> kriterier() {
    return kriterier;
  }

  /** True of two criteria whose findings on the same thing have one cause. */
  public static boolean sameCause(String kriterium, String other) {
    return !kriterium.equals(other)
        && with(kriterium).stream()
            .anyMatch(figure -> figure.sameCause && figure.kriterier.contains(other));
  }

  /** True of a criterion whose findings may have a cause in common with those of another. */
  public static boolean mayShareCause(String kriterium) {
    return with(kriterium).stream().anyMatch(figure -> figure.sameCause);
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
