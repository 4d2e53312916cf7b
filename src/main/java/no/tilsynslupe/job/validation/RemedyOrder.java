package no.tilsynslupe.job.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilsynslupe.job.validation.UndecidedUnits.Group;

/**
 * Puts what would help in order: first what lets the most criteria be decided in full, then what
 * settles the most units. Each step reckons with the steps before it.
 */
public final class RemedyOrder {

  /**
   * One step.
   *
   * @param kriterier criteria that then can be decided in full, and could not before it
   * @param enheter units that then can be decided, and could not before it
   */
  public record Step(SortedSet<Remedy> remedies, List<String> kriterier, long enheter) {

    /** True when a whole table is among it: how many units it would bring can't be known. */
    public boolean bringsTable() {
      return remedies.stream().anyMatch(remedy -> remedy.kind() == Remedy.Kind.TABELL);
    }
  }

  /** Best first: for a step of two things, both are needed, so its gain is shared between them. */
  private static final Comparator<Step> GAIN =
      Comparator.comparingDouble(
              (Step step) -> -step.kriterier().size() / (double) step.remedies().size())
          .thenComparingDouble(step -> -step.enheter() / (double) step.remedies().size())
          .thenComparing(step -> step.remedies().size())
          .thenComparing(step -> step.remedies().toString());

  private final List<Group> groups;
  private final Set<Remedy> done = new TreeSet<>();

  private RemedyOrder(List<Group> groups) {
    this.groups = groups;
  }

  /** The steps, best first; what only a person can settle is none. */
  public static List<Step> of(Collection<Group> undecided) {
    RemedyOrder order = new RemedyOrder(List.copyOf(undecided));
    List<Step> steps = new ArrayList<>();
    Optional<Step> best = order.best();
    while (best.isPresent()) {
      order.done.addAll(best.get().remedies());
      steps.add(best.get());
      best = order.best();
    }
    return steps;
  }

  private Optional<Step> best() {
    Set<SortedSet<Remedy>> bundles = new LinkedHashSet<>();
    for (Group group : groups) {
      SortedSet<Remedy> rest = new TreeSet<>(group.lacks());
      rest.removeAll(done);
      boolean possible = rest.stream().noneMatch(one -> one.kind() == Remedy.Kind.MENNESKE);
      if (possible && !rest.isEmpty()) {
        bundles.add(rest);
      }
    }
    return bundles.stream().map(this::step).min(GAIN);
  }

  private Step step(SortedSet<Remedy> bundle) {
    Set<Remedy> then = new TreeSet<>(done);
    then.addAll(bundle);
    Set<String> openBefore = open(done);
    Set<String> openThen = open(then);
    long units =
        groups.stream()
            .filter(group -> !done.containsAll(group.lacks()) && then.containsAll(group.lacks()))
            .mapToLong(Group::enheter)
            .sum();
    return new Step(
        bundle, openBefore.stream().filter(id -> !openThen.contains(id)).toList(), units);
  }

  /** Criteria with a unit that isn't settled. */
  private Set<String> open(Set<Remedy> given) {
    return groups.stream()
        .filter(group -> !given.containsAll(group.lacks()))
        .map(Group::kriterium)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
