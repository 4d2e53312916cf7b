package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mergeable counts of a run: outcomes by criterion, office and quarter, missing facts,
 * observations. Sums of parts give the whole, whatever the partitioning.
 */
public final class Tallies {

  /**
   * @param kvartal such as {@code 2024-K3}; empty for the whole period (persons count once in it,
   *     so quarters don't add up to it)
   */
  public record Key(String kriterium, Office office, String kvartal) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::kriterium).thenComparing(Key::office).thenComparing(Key::kvartal);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** A kind of missing fact under a criterion in an office; never with row or case. */
  public record Missing(String kriterium, Office office, MissingFact fakta)
      implements Comparable<Missing> {
    private static final Comparator<Missing> ORDER =
        Comparator.comparing(Missing::kriterium)
            .thenComparing(Missing::office)
            .thenComparing(Missing::fakta);

    @Override
    public int compareTo(Missing other) {
      return ORDER.compare(this, other);
    }
  }

  private final SortedMap<Key, Counts> counts = new TreeMap<>();
  private final SortedMap<Key, Counts> combined = new TreeMap<>();
  private final SortedMap<Missing, Long> missing = new TreeMap<>();
  private final SortedMap<Observation, Long> observations = new TreeMap<>();

  /** Counts all assessments of one case, or of one office where there is no case. */
  public void addCase(Collection<Assessment> assessments) {
    Map<Key, EnumMap<OutcomeCode, Long>> byKey = new HashMap<>();
    Map<Key, EnumMap<OutcomeCode, Long>> byFigure = new HashMap<>();
    for (Assessment a : assessments) {
      for (String quarter : List.of("", quarter(a.dato()))) {
        count(new Key(a.kriterium(), a.office(), quarter), a.code(), byKey);
        for (CombinedFigure figure : CombinedFigure.with(a.kriterium())) {
          count(new Key(figure.id(), a.office(), quarter), a.code(), byFigure);
        }
      }
      if (a.outcome() instanceof Outcome.Uavklart undecided) {
        undecided.missing().stream()
            .map(m -> new MissingFact(m.tabell(), m.hva(), m.why(), null))
            .distinct()
            .forEach(m -> addMissing(new Missing(a.kriterium(), a.office(), m), 1));
      }
    }
    byKey.forEach((key, units) -> addPerson(units, counts(key)));
    byFigure.forEach((key, units) -> addPerson(units, combined(key)));
  }

  private static void count(
      Key key, OutcomeCode code, Map<Key, EnumMap<OutcomeCode, Long>> target) {
    target.computeIfAbsent(key, k -> new EnumMap<>(OutcomeCode.class)).merge(code, 1L, Long::sum);
  }

  private static void addPerson(EnumMap<OutcomeCode, Long> units, Counts target) {
    units.forEach(target::addUnits);
    // EnumMap keys come gravest first: the person counts once, with the gravest outcome.
    target.addPersons(units.keySet().iterator().next(), 1);
  }

  public void addMissing(Missing key, long n) {
    missing.merge(key, n, Long::sum);
  }

  public void observe(Observation observation, long n) {
    observations.merge(observation, n, Long::sum);
  }

  public void add(Tallies other) {
    other.counts.forEach((key, value) -> counts(key).add(value));
    other.combined.forEach((key, value) -> combined(key).add(value));
    other.missing.forEach(this::addMissing);
    other.observations.forEach(this::observe);
  }

  public Counts counts(Key key) {
    return counts.computeIfAbsent(key, k -> new Counts());
  }

  /** Units of an outcome over all criteria and offices; combined figures would count them twice. */
  public long units(OutcomeCode code) {
    long units = 0;
    for (Map.Entry<Key, Counts> entry : counts.entrySet()) {
      Key key = entry.getKey();
      if (key.kvartal().isEmpty() && !CombinedFigure.names(key.kriterium())) {
        units += entry.getValue().units(code);
      }
    }
    return units;
  }

  public SortedMap<Key, Counts> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  public Counts combined(Key key) {
    return combined.computeIfAbsent(key, k -> new Counts());
  }

  /**
   * Counts of {@link CombinedFigure}s, whose id stands as the criterion: apart from the criteria's
   * own, so that nothing is counted twice.
   */
  public SortedMap<Key, Counts> combined() {
    return Collections.unmodifiableSortedMap(combined);
  }

  public SortedMap<Missing, Long> missing() {
    return Collections.unmodifiableSortedMap(missing);
  }

  public SortedMap<Observation, Long> observations() {
    return Collections.unmodifiableSortedMap(observations);
  }

  private static String quarter(LocalDate date) {
    return date.getYear() + "-K" + ((date.getMonthValue() + 2) / 3);
  }
}
