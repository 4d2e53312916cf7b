package no.tilsynslupe.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The criteria, in the order of the catalogue. To add one: a class, a sidecar of the same name as
 * its id, and a line in {@link Criteria}.
 */
public final class Catalogue {

  /** A criterion with its description. */
  public record Entry(Criterion criterion, CriterionSpec spec) {}

  private final List<Entry> entries;

  private Catalogue(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Criteria of one's own choice, in the order they are to be run. */
  public static Catalogue of(List<Entry> entries) {
    return new Catalogue(entries);
  }

  /** All criteria with their descriptions. */
  public static Catalogue load() {
    return new Catalogue(
        // Reading them takes most of the start of a short run.
        Criteria.all().parallelStream()
            .map(criterion -> new Entry(criterion, SpecReader.read(criterion.id())))
            .toList());
  }

  /** One criterion alone, without reading the others; empty when there is none of that name. */
  public static Optional<Entry> find(String id) {
    return Criteria.all().stream()
        .filter(criterion -> criterion.id().equalsIgnoreCase(id))
        .map(criterion -> new Entry(criterion, SpecReader.read(criterion.id())))
        .findFirst();
  }

  public static List<String> ids() {
    return Criteria.all().stream().map(Criterion::id).toList();
  }

  /** The id that shares the most letters with what was written, to suggest after a slip. */
  public static Optional<String> nearest(String written) {
    String folded = written.toUpperCase(Locale.ROOT);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return ids().stream()
        .min(Comparator.comparing(id -> distance.apply(id, folded)))
        .filter(id -> distance.apply(id, folded) <= id.length() / 2);
  }

  public List<Entry> entries() {
    return entries;
  }

  /**
   * The same criteria with other values for some parameters.
   *
   * @throws IllegalArgumentException when an override names no parameter of these criteria, or
   *     gives a value that can't be one
   */
  public Catalogue with(List<ParameterOverride> overrides) {
    overrides.forEach(this::requireFits);
    return new Catalogue(
        entries.stream().map(e -> new Entry(e.criterion(), e.spec().with(overrides))).toList());
  }

  /** The overrides beside what they replace; asked of the catalogue before {@link #with}. */
  public List<AppliedOverride> applied(List<ParameterOverride> overrides) {
    return overrides.stream()
        .flatMap(
            override ->
                entries.stream()
                    .filter(entry -> entry.spec().id().equals(override.criterion()))
                    .flatMap(entry -> entry.spec().parameters().stream())
                    .filter(parameter -> parameter.id().equals(override.parameter()))
                    .map(parameter -> new AppliedOverride(override, parameter)))
        .toList();
  }

  private void requireFits(ParameterOverride override) {
    boolean fits =
        entries.stream()
            .filter(entry -> entry.spec().id().equals(override.criterion()))
            .flatMap(entry -> entry.spec().parameters().stream())
            .filter(parameter -> parameter.id().equals(override.parameter()))
            .anyMatch(parameter -> parameter.refuses(override.value()).isEmpty());
    if (!fits || override.reason().isBlank()) {
      throw new IllegalArgumentException("No such parameter, value or reason: " + override);
    }
  }

  /** The criteria that are asked for. */
  public Catalogue only(Predicate<CriterionSpec> wanted) {
    return new Catalogue(entries.stream().filter(e -> wanted.test(e.spec())).toList());
  }
}
