package no.tilsynslupe.export.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Cases that few others are like: by municipality, year of birth, household and main income. Those
 * that fewer than {@code k} share are listed, or made less rare: first the income is made unknown,
 * then the household, then the year of birth, until {@code k} are alike or nothing is left. Unknown
 * is a blank, which is never wrong.
 */
final class RareCases {
  private static final List<Set<String>> STEPS =
      List.of(
          Set.of("saker.hovedinntekt"),
          Set.of(
              "saker.husstand", "saker.antall_barn", "vedtak.antall_barn", "botilbud.antall_barn"),
          Set.of("saker.fodselsar", "vedtak.alder"));

  private static final int INCOME = 3;
  private static final int HOUSEHOLD = 2;
  private static final int YEAR = 1;
  private static final int[] PLACES = {INCOME, HOUSEHOLD, YEAR};

  private final int k;
  private final boolean generalise;
  private final SortedMap<String, String[]> cases = new TreeMap<>();
  private final Map<String, Integer> hidden = new HashMap<>();
  private final SortedMap<String, Integer> alike = new TreeMap<>();
  private int left;

  RareCases(int k, boolean generalise) {
    this.k = k;
    this.generalise = generalise;
  }

  /**
   * A case.
   *
   * @param person pseudonym, and what sets this record of the person apart
   */
  void see(String person, String kommune, String year, String household, String income) {
    cases.putIfAbsent(person, new String[] {kommune, year, household, income});
  }

  /** To be called when all have been seen. */
  void settle() {
    Map<String, List<String>> groups = groups(cases.keySet(), 0);
    List<String> rare = new ArrayList<>();
    groups.values().stream()
        .filter(group -> group.size() < k)
        .forEach(
            group ->
                group.forEach(
                    person -> {
                      rare.add(person);
                      alike.put(person, group.size());
                    }));
    if (!generalise) {
      return;
    }
    List<String> open = rare;
    for (int step = 1; step <= PLACES.length && !open.isEmpty(); step++) {
      int steps = step;
      open.forEach(person -> hidden.put(person, steps));
      List<String> still = new ArrayList<>();
      groups(new TreeSet<>(open), step).values().stream()
          .filter(group -> group.size() < k)
          .forEach(still::addAll);
      open = still;
    }
    left = open.size();
  }

  private Map<String, List<String>> groups(Set<String> persons, int step) {
    Map<String, List<String>> groups = new TreeMap<>();
    for (String person : persons) {
      String[] facts = cases.getOrDefault(person, new String[0]).clone();
      for (int i = 0; i < step && i < PLACES.length; i++) {
        facts[PLACES[i]] = "";
      }
      groups.computeIfAbsent(String.join("\u0000", facts), g -> new ArrayList<>()).add(person);
    }
    return groups;
  }

  /** Whether the value of a column is made unknown for the person. */
  boolean isHidden(String person, String column) {
    int steps = hidden.getOrDefault(person, 0);
    for (int i = 0; i < steps; i++) {
      if (STEPS.get(i).contains(column)) {
        return true;
      }
    }
    return false;
  }

  int cases() {
    return cases.size();
  }

  /** Those that fewer than {@code k} were alike, before anything was made unknown. */
  List<SafeResult.RareCase> rare() {
    return alike.entrySet().stream()
        .map(
            one -> {
              String[] facts = cases.getOrDefault(one.getKey(), new String[] {"", "", "", ""});
              return new SafeResult.RareCase(
                  one.getKey(),
                  facts[0],
                  facts[YEAR],
                  facts[HOUSEHOLD],
                  facts[INCOME],
                  one.getValue());
            })
        .collect(Collectors.toUnmodifiableList());
  }

  /** Those that are still rare when everything is unknown: so few are there in the municipality. */
  int stillRare() {
    return left;
  }
}
