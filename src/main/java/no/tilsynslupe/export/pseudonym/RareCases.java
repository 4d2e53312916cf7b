package no.tilsynslupe.export.pseudonym;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.export.pseudonym.RareFacts.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Persons that few others are like. Persons are counted, not records: who stands in the forms of
 * three years is one. A combination that fewer than {@code k} have is listed, or made less rare
 * step by step until {@code k} are alike or nothing is left: first what costs no outcome is told in
 * wider groups, then one thing after the other is made unknown. Unknown is a blank, which is never
 * wrong.
 */
final class RareCases {
  private static final int FEW_CHILDREN = 2;
  private static final Map<String, String> WIDER_HOUSEHOLD = Map.of("3", "2", "4", "1", "5", "1");

  private final int k;
  private final boolean generalise;
  private final SortedMap<String, SortedSet<RareFacts>> persons = new TreeMap<>();
  private final AgeBands ages = new AgeBands();
  private final Map<String, Step> taken = new HashMap<>();
  private final List<SafeResult.RareCase> rare = new ArrayList<>();
  private int left;

  /** What is done, in order; each step comes on top of those before it. */
  enum Step {
    KLASSER,
    ALDER,
    KJONN,
    INNTEKT,
    HUSSTAND,
    FODSELSAR;

    private String text() {
      return PseudonymTexts.say("Step_" + name());
    }
  }

  RareCases(int k, boolean generalise) {
    this.k = k;
    this.generalise = generalise;
  }

  /** A record of a person. */
  void see(String person, RareFacts facts) {
    persons.computeIfAbsent(person, p -> new TreeSet<>()).add(facts);
  }

  AgeBands ages() {
    return ages;
  }

  /** To be called when all have been seen. */
  void settle() {
    Set<String> open = new TreeSet<>();
    groups(persons.keySet(), null)
        .forEach(
            (facts, group) -> {
              if (group.size() < k) {
                group.forEach(
                    person -> rare.add(new SafeResult.RareCase(person, facts, group.size())));
                open.addAll(group);
              }
            });
    rare.sort(null);
    if (generalise) {
      generalise(open);
    }
  }

  private void generalise(Set<String> rarest) {
    Set<String> open = rarest;
    for (Step step : Step.values()) {
      if (open.isEmpty()) {
        return;
      }
      open.forEach(person -> taken.put(person, step));
      Set<String> still = new TreeSet<>();
      groups(open, step).values().stream().filter(group -> group.size() < k).forEach(still::addAll);
      open = still;
    }
    left = open.size();
  }

  private SortedMap<RareFacts, Set<String>> groups(Set<String> among, @Nullable Step step) {
    SortedMap<RareFacts, Set<String>> groups = new TreeMap<>();
    for (String person : among) {
      for (RareFacts facts : persons.getOrDefault(person, new TreeSet<>())) {
        groups.computeIfAbsent(after(person, facts, step), f -> new TreeSet<>()).add(person);
      }
    }
    return groups;
  }

  private RareFacts after(String person, RareFacts facts, @Nullable Step step) {
    return new RareFacts(
        facts.kommune(),
        safe(person, Trait.YEAR, facts.year(), step),
        safe(person, Trait.SEX, facts.sex(), step),
        safe(person, Trait.HOUSEHOLD, facts.household(), step),
        safe(person, Trait.CHILDREN, facts.children(), step),
        safe(person, Trait.INCOME, facts.income(), step));
  }

  /** The value as it may be sent. */
  String safe(String person, Trait trait, String value) {
    return safe(person, trait, value, taken.get(person));
  }

  private String safe(String person, Trait trait, String value, @Nullable Step step) {
    if (step == null || value.isEmpty()) {
      return value;
    }
    Step gone =
        switch (trait) {
          case YEAR, AGE -> Step.FODSELSAR;
          case SEX -> Step.KJONN;
          case HOUSEHOLD, PARENT, CHILDREN -> Step.HUSSTAND;
          case INCOME -> Step.INNTEKT;
        };
    return step.compareTo(gone) >= 0 ? "" : wider(person, trait, value, step);
  }

  private String wider(String person, Trait trait, String value, Step step) {
    boolean number = value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean band = step.compareTo(Step.ALDER) >= 0;
    return switch (trait) {
      case HOUSEHOLD -> WIDER_HOUSEHOLD.getOrDefault(value, value);
      case CHILDREN -> number ? children(Integer.parseInt(value), value) : value;
      case YEAR ->
          band && number ? String.valueOf(ages.year(person, Integer.parseInt(value))) : value;
      case AGE -> band && number ? String.valueOf(AgeBands.age(Integer.parseInt(value))) : value;
      case SEX, PARENT, INCOME -> value;
    };
  }

  /** None, one or two, more: the least number of the group stands for it. */
  private static String children(int number, String value) {
    return number == 0 ? value : number <= FEW_CHILDREN ? "1" : String.valueOf(FEW_CHILDREN + 1);
  }

  /** Persons that were held against each other. */
  int persons() {
    return persons.size();
  }

  /** Persons with a combination that fewer than {@code k} have, before anything was changed. */
  int rarePersons() {
    Set<String> all = new HashSet<>();
    rare.forEach(one -> all.add(one.person()));
    return all.size();
  }

  /** Their combinations. */
  List<SafeResult.RareCase> rare() {
    return List.copyOf(rare);
  }

  /** Those that are still rare when everything is unknown: so few are there in the municipality. */
  int stillRare() {
    return left;
  }

  /** What was done to how many persons, as it ended: a phrase each, in order. */
  Map<String, Integer> lost() {
    Map<Step, Integer> lost = new EnumMap<>(Step.class);
    taken.forEach(
        (person, last) -> {
          @Nullable Step before = null;
          for (Step step : Step.values()) {
            if (step.compareTo(last) <= 0 && changes(person, before, step, last)) {
              lost.merge(step, 1, Integer::sum);
            }
            before = step;
          }
        });
    Map<String, Integer> told = new LinkedHashMap<>();
    lost.forEach((step, number) -> told.put(step.text(), number));
    return told;
  }

  private boolean changes(String person, @Nullable Step before, Step step, Step last) {
    boolean undone =
        (step == Step.KLASSER && last.compareTo(Step.HUSSTAND) >= 0)
            || (step == Step.ALDER && last == Step.FODSELSAR);
    return !undone
        && persons.getOrDefault(person, new TreeSet<>()).stream()
            .anyMatch(f -> !after(person, f, step).equals(after(person, f, before)));
  }
}
