package no.tilsynslupe.report.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import org.jspecify.annotations.Nullable;

/**
 * Offices with so few persons that nothing could be told of them are told of together. One alone
 * would be known by taking the others from the whole, so that it gets company.
 */
final class SmallOffices {

  private final Set<Office> small;
  private final Office together;

  /**
   * @param earlier editions of the same days: who was told of together stays so
   * @param name what they are called together
   */
  SmallOffices(
      List<CriterionResult> criteria, List<PublishedFigures> earlier, int few, String name) {
    Population population = new Population(criteria);
    Set<Office> all = new TreeSet<>();
    criteria.forEach(result -> all.addAll(result.kontorer().keySet()));
    Set<Office> found = new TreeSet<>();
    all.stream().filter(office -> population.of(office) < few).forEach(found::add);
    for (PublishedFigures edition : earlier) {
      if (edition.kontorer().stream().anyMatch(office -> office.kontor().equals(name))) {
        all.stream().filter(office -> !edition.kontorer().contains(office)).forEach(found::add);
      }
    }
    if (!found.isEmpty()) {
      addCompany(found, all, population, few);
    }
    this.small = found;
    this.together = new Office(commonPlace(found), name);
  }

  private static void addCompany(
      Set<Office> found, Set<Office> all, Population population, int few) {
    TreeMap<Long, TreeSet<Office>> bySize = new TreeMap<>();
    all.stream()
        .filter(office -> !found.contains(office))
        .forEach(
            office ->
                bySize.computeIfAbsent(population.of(office), n -> new TreeSet<>()).add(office));
    List<Office> next = bySize.values().stream().flatMap(Collection::stream).toList();
    long persons = found.stream().mapToLong(population::of).sum();
    for (Office office : next) {
      if (found.size() > 1 && persons >= few) {
        return;
      }
      found.add(office);
      persons += population.of(office);
    }
  }

  private static String commonPlace(Set<Office> offices) {
    Set<String> places = offices.stream().map(Office::kommune).collect(Collectors.toSet());
    return places.size() == 1 ? places.iterator().next() : "";
  }

  /** Whether the offices told of by themselves are others than in an edition of the same days. */
  boolean differsFrom(List<PublishedFigures> earlier, List<CriterionResult> merged) {
    Set<Office> now = new TreeSet<>();
    merged.forEach(result -> now.addAll(result.kontorer().keySet()));
    return earlier.stream().anyMatch(edition -> !edition.kontorer().equals(now));
  }

  boolean isEmpty() {
    return small.isEmpty();
  }

  /** What small offices are called together. */
  Office together() {
    return together;
  }

  /** The office that one is told of as. */
  Office of(Office office) {
    return small.contains(office) ? together : office;
  }

  List<Office> of(Collection<Office> offices) {
    return offices.stream().map(this::of).distinct().sorted().toList();
  }

  CriterionResult merge(CriterionResult result) {
    if (isEmpty()) {
      return result;
    }
    SortedMap<Office, Figures> merged = new TreeMap<>();
    result
        .kontorer()
        .forEach((office, figures) -> merged.merge(of(office), figures, SmallOffices::sum));
    return new CriterionResult(
        result.spec(),
        result.tilstand(),
        result.intervaller(),
        result.samlet(),
        merged,
        result.kvartaler(),
        result.kontorKvartal(),
        of(result.utenTabell()),
        result.manglendeTabeller(),
        result.feil());
  }

  private static Figures sum(Figures one, Figures other) {
    @Nullable Group persons = one.personer();
    @Nullable Group others = other.personer();
    return new Figures(
        sum(one.enheter(), other.enheter()),
        persons == null || others == null ? null : sum(persons, others));
  }

  private static Group sum(Group one, Group other) {
    return new Group(
        sum(one, other, OutcomeCode.AVVIK),
        sum(one, other, OutcomeCode.RISIKO),
        sum(one, other, OutcomeCode.OK),
        sum(one, other, OutcomeCode.UAVKLART),
        sum(one, other, OutcomeCode.IKKE_AKTUELT),
        one.intervaller() && other.intervaller());
  }

  private static long sum(Group one, Group other, OutcomeCode code) {
    return one.antall(code) + other.antall(code);
  }
}
