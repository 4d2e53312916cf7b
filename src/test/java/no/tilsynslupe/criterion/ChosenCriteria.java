package no.tilsynslupe.criterion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The criteria that tests which go through the catalogue look at: all, or with {@code
 * -Dkriterium=P27,P28} those whose ids begin so.
 */
public final class ChosenCriteria {
  private static final List<String> BEGINNINGS =
      List.of(System.getProperty("kriterium", "").split(",", -1));

  private static final String COUNTS_THE_OTHERS = "P5-SYSTEM";

  private ChosenCriteria() {}

  public static Predicate<CriterionSpec> bySpec() {
    return spec -> chosen(spec.id());
  }

  /**
   * The catalogue of the chosen criteria, and of all where one that counts the others is chosen.
   */
  public static Catalogue catalogue() {
    return chosen(COUNTS_THE_OTHERS)
        ? Catalogue.load()
        : Catalogue.of(
            Catalogue.ids().stream()
                .filter(ChosenCriteria::chosen)
                .map(Catalogue::find)
                .flatMap(Optional::stream)
                .toList());
  }

  public static boolean chosen(String id) {
    return BEGINNINGS.stream().anyMatch(id::startsWith);
  }
}
