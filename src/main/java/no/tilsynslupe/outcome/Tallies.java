package no.tilsynslupe.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Mergeable counts of a run: outcomes by criterion, office and quarter, missing facts,
 * observations. Sums of parts give the whole, whatever the partitioning.
 *
 * <p>Counted in maps without order, since every unit of a run passes here; those who read get them
 * sorted.
 */
public final class Tallies implements ObservationSink {

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

  private final Map<Office, Map<String, FigureCounts>> counts = new HashMap<>();
  private final Map<Office, Map<String, FigureCounts>> combined = new HashMap<>();
  private final Map<Missing, Long> missing = new HashMap<>();
  private final Map<Observation, Long> observations = new HashMap<>();

  /** Counts all assessments of one case, or of one office where there is no case. */
  public void addCase(Collection<Assessment> assessments) {
    List<FigureCounts> touched = new ArrayList<>();
    @Nullable Assessment before = null;
    FigureCounts figure = new FigureCounts();
    for (Assessment a : assessments) {
      // A case's assessments come criterion by criterion, and name one and the same office.
      if (before == null || !sameFigure(before, a)) {
        figure = figure(counts, a.office(), a.kriterium());
      }
      before = a;
      count(figure, a, touched);
      for (CombinedFigure whole : CombinedFigure.with(a.kriterium())) {
        count(figure(combined, a.office(), whole.id()), a, touched);
      }
      if (a.outcome() instanceof Outcome.Uavklart undecided) {
        addMissing(a, undecided.missing());
      }
    }
    touched.forEach(FigureCounts::endCase);
  }

  private static boolean sameFigure(Assessment one, Assessment other) {
    return one.kriterium().equals(other.kriterium()) && one.office().equals(other.office());
  }

  private static void count(FigureCounts figure, Assessment a, List<FigureCounts> touched) {
    if (figure.add(a.code(), a.dato())) {
      touched.add(figure);
    }
  }

  private static FigureCounts figure(
      Map<Office, Map<String, FigureCounts>> all, Office office, String id) {
    return all.computeIfAbsent(office, o -> new HashMap<>())
        .computeIfAbsent(id, k -> new FigureCounts());
  }

  private void addMissing(Assessment a, List<MissingFact> facts) {
    Set<MissingFact> kinds = new HashSet<>();
    for (MissingFact fact : facts) {
      MissingFact kind = new MissingFact(fact.tabell(), fact.hva(), fact.why(), null);
      if (kinds.add(kind)) {
        addMissing(new Missing(a.kriterium(), a.office(), kind), 1);
      }
    }
  }

  public void addMissing(Missing key, long n) {
    missing.merge(key, n, Long::sum);
  }

  @Override
  public void observe(Observation observation, long n) {
    observations.merge(observation, n, Long::sum);
  }

  public void add(Tallies other) {
    other.forEachCount((key, value) -> counts(key).add(value));
    other.forEachCombined((key, value) -> combined(key).add(value));
    other.missing.forEach(this::addMissing);
    other.observations.forEach(this::observe);
  }

  public Counts counts(Key key) {
    return figure(counts, key.office(), key.kriterium()).counts(key.kvartal());
  }

  /** Units of an outcome over all criteria and offices; combined figures would count them twice. */
  public long units(OutcomeCode code) {
    long units = 0;
    for (Map<String, FigureCounts> office : counts.values()) {
      for (Map.Entry<String, FigureCounts> figure : office.entrySet()) {
        if (!CombinedFigure.names(figure.getKey())) {
          units += figure.getValue().counts("").units(code);
        }
      }
    }
    return units;
  }

  /** Sorted, as it is now. */
  public SortedMap<Key, Counts> counts() {
    Map<Key, Counts> all = new HashMap<>();
    forEachCount(all::put);
    return sorted(all);
  }

  public Counts combined(Key key) {
    return figure(combined, key.office(), key.kriterium()).counts(key.kvartal());
  }

  /**
   * Counts of {@link CombinedFigure}s, whose id stands as the criterion: apart from the criteria's
   * own, so that nothing is counted twice. Sorted, as it is now.
   */
  public SortedMap<Key, Counts> combined() {
    Map<Key, Counts> all = new HashMap<>();
    forEachCombined(all::put);
    return sorted(all);
  }

  /** Sorted, as it is now. */
  public SortedMap<Missing, Long> missing() {
    return sorted(missing);
  }

  /** Sorted, as it is now. */
  public SortedMap<Observation, Long> observations() {
    return sorted(observations);
  }

  /** All counts, in no order: for those who keep them. */
  public void forEachCount(BiConsumer<Key, Counts> reader) {
    forEach(counts, reader);
  }

  private static void forEach(
      Map<Office, Map<String, FigureCounts>> all, BiConsumer<Key, Counts> reader) {
    all.forEach(
        (office, figures) ->
            figures.forEach(
                (id, figure) ->
                    figure.forEach(
                        (quarter, counts) -> reader.accept(new Key(id, office, quarter), counts))));
  }

  /** As {@link #combined()}, in no order. */
  public void forEachCombined(BiConsumer<Key, Counts> reader) {
    forEach(combined, reader);
  }

  /** As {@link #missing()}, in no order. */
  public void forEachMissing(BiConsumer<Missing, Long> reader) {
    missing.forEach(reader);
  }

  /** As {@link #observations()}, in no order. */
  public void forEachObservation(BiConsumer<Observation, Long> reader) {
    observations.forEach(reader);
  }

  private static <K, V> SortedMap<K, V> sorted(Map<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
