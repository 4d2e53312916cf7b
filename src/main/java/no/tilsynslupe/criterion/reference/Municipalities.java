package no.tilsynslupe.criterion.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Municipality numbers that were given up or came into use when municipalities and counties were
 * merged and split. A number that isn't in the file is one of which nothing is known here.
 *
 * <p>Source: Statistics Norway's classification of municipalities, as named in {@code
 * kommuner.yaml}, which says what it covers.
 */
public final class Municipalities {

  private static final String FILE = "kommuner.yaml";

  private static final int DIGITS = 4;

  private final List<Change> changes;

  private Municipalities(List<Change> changes) {
    this.changes = changes;
  }

  /** The form of the file. */
  record Content(List<Reform> reforms) {}

  /** Changes of one day with one source. */
  record Reform(LocalDate day, String source, List<Numbers> changes) {}

  /**
   * @param was numbers and names up to the day, as «0104 Moss»
   * @param became those from the day on
   */
  record Numbers(List<String> was, List<String> became) {}

  /** A change with the day it came into force and its source. */
  record Change(LocalDate day, String source, List<Municipality> was, List<Municipality> became) {

    boolean givesUp(String number) {
      return contains(was, number) && !contains(became, number);
    }

    boolean begins(String number) {
      return contains(became, number) && !contains(was, number);
    }

    private static boolean contains(List<Municipality> places, String number) {
      return places.stream().anyMatch(place -> place.number().equals(number));
    }
  }

  /** A municipality as it was called. */
  public record Municipality(String number, String name) implements Comparable<Municipality> {

    private static final Comparator<Municipality> ORDER =
        Comparator.comparing(Municipality::number).thenComparing(Municipality::name);

    @Override
    public int compareTo(Municipality other) {
      return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
      return number + " " + name;
    }
  }

  /**
   * A number that was not in force on a day.
   *
   * @param number the number with its name
   * @param day when it was given up, or when it came into force
   * @param early it came into force only later
   * @param instead the numbers in force on the day asked about, sorted
   */
  public record NotInForce(
      Municipality number, LocalDate day, boolean early, List<Municipality> instead) {}

  /** Read when it is first asked for. */
  private static final class BuiltIn {
    private static final Municipalities ALL = of(ReferenceFile.read(FILE, Content.class).reforms());
  }

  static Municipalities builtIn() {
    return BuiltIn.ALL;
  }

  private static Municipalities of(List<Reform> reforms) {
    return new Municipalities(
        reforms.stream()
            .flatMap(
                reform ->
                    reform.changes().stream()
                        .map(
                            numbers ->
                                new Change(
                                    reform.day(),
                                    reform.source(),
                                    places(numbers.was()),
                                    places(numbers.became()))))
            .sorted(Comparator.comparing(Change::day))
            .toList());
  }

  private static List<Municipality> places(List<String> written) {
    return written.stream()
        .map(text -> new Municipality(text.substring(0, DIGITS), text.substring(DIGITS).strip()))
        .toList();
  }

  /** In order of day. */
  List<Change> changes() {
    return changes;
  }

  /** Says what stood in the place of a number on a day; empty when it was in force, or unknown. */
  public Optional<NotInForce> notInForce(String number, LocalDate day) {
    for (Change change : changes) {
      if (change.givesUp(number) && !change.day().isAfter(day)) {
        TreeSet<Municipality> after = new TreeSet<>();
        successors(change, day, after);
        return Optional.of(
            new NotInForce(named(change.was(), number), change.day(), false, List.copyOf(after)));
      }
      if (change.begins(number) && change.day().isAfter(day)) {
        TreeSet<Municipality> before = new TreeSet<>();
        predecessors(change, day, before);
        return Optional.of(
            new NotInForce(
                named(change.became(), number), change.day(), true, List.copyOf(before)));
      }
    }
    return Optional.empty();
  }

  private static Municipality named(List<Municipality> places, String number) {
    return places.stream().filter(p -> p.number().equals(number)).findFirst().orElseThrow();
  }

  /** What came of it by a day: what it became may have been given up too. */
  private void successors(Change change, LocalDate day, Set<Municipality> found) {
    for (Municipality place : change.became()) {
      Optional<Change> next =
          changes.stream()
              .filter(later -> later.day().isAfter(change.day()) && !later.day().isAfter(day))
              .filter(later -> later.givesUp(place.number()))
              .findFirst();
      next.ifPresentOrElse(later -> successors(later, day, found), () -> found.add(place));
    }
  }

  private void predecessors(Change change, LocalDate day, Set<Municipality> found) {
    for (Municipality place : change.was()) {
      Optional<Change> earlier =
          changes.stream()
              .filter(other -> other.day().isBefore(change.day()) && other.day().isAfter(day))
              .filter(other -> other.begins(place.number()))
              .findFirst();
      earlier.ifPresentOrElse(other -> predecessors(other, day, found), () -> found.add(place));
    }
  }
}
