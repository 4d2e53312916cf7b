package no.tilsynslupe.criterion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** All criteria with their descriptions. */
  public static Catalogue load() {
    return new Catalogue(
        Criteria.all().stream()
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

  public List<Entry> entries() {
    return entries;
  }

  /** The criteria that are asked for. */
  public Catalogue only(Predicate<CriterionSpec> wanted) {
    return new Catalogue(entries.stream().filter(e -> wanted.test(e.spec())).toList());
  }
}
