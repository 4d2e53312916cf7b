package no.tilsynslupe.outcome;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
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

  /** Takes the counts of a criterion or combined figure in an office. */
  @FunctionalInterface
  public interface FigureReader {
    void read(Office office, String id, FigureCounts counts);
  }

  private static final OutcomeCode[] CODES = OutcomeCode.values();

  private static final class Count {
    private long n;
  }

  private final Map<Office, Map<String, FigureCounts>> counts = new HashMap<>();
  private final Map<Office, Map<String, FigureCounts>> combined = new HashMap<>();
  private final Map<Missing, Count> missing = new HashMap<>();
  private final Map<Observation, Count> observations = new HashMap<>();
  private final MissingCases missingCases = new MissingCases();
  private final TeamCounts teams = new TeamCounts();
  private final PhraseTally phrases = PhraseTally.ofPart();
  private TextTallies texts = new TextTallies();

  /** Counts all assessments of one case, or of one office where there is no case. */
  public void addCase(Collection<Assessment> assessments) {
    assessments.stream()
        .collect(Collectors.groupingBy(Assessment::office))
        .forEach((office, own) -> addCase(CaseUnits.of(office, own)));
  }

  /** Counts all units of one case: each of them, and the person once. */
  public void addCase(CaseUnits units) {
    Office office = units.office();
    Map<String, FigureCounts> figures = figures(counts, office);
    @Nullable String team = units.team();
    units.forEach(
        (kriterium, ofCase) -> {
          int gravest = figure(figures, kriterium).addCase(ofCase);
          if (team != null && gravest < OutcomeCode.COUNT) {
            teams.add(office, team, kriterium, CODES[gravest], 1);
          }
        });
    units.forEachCombined((id, ofCase) -> figure(figures(combined, office), id).addCase(ofCase));
    units.forEachUndecided((kriterium, facts) -> addMissing(kriterium, units, facts));
  }

  private static Map<String, FigureCounts> figures(
      Map<Office, Map<String, FigureCounts>> all, Office office) {
    Map<String, FigureCounts> known = all.get(office);
    if (known == null) {
      known = new HashMap<>();
      all.put(office, known);
    }
    return known;
  }

  private static FigureCounts figure(Map<String, FigureCounts> office, String id) {
    FigureCounts known = office.get(id);
    if (known == null) {
      known = new FigureCounts();
      office.put(id, known);
    }
    return known;
  }

  private void addMissing(String kriterium, CaseUnits units, List<MissingFact> facts) {
    for (int i = 0; i < facts.size(); i++) {
      MissingFact kind = withoutRow(facts.get(i));
      if (!isAmongFirst(kind, facts, i)) {
        Missing key = new Missing(kriterium, units.office(), kind);
        addMissing(key, 1);
        if (!units.sakId().isEmpty()) {
          missingCases.add(key, units.sakId());
        }
      }
    }
  }

  private static MissingFact withoutRow(MissingFact fact) {
    return fact.kilde() == null
        ? fact
        : new MissingFact(fact.tabell(), fact.hva(), fact.why(), null);
  }

  /** A unit lacks few facts, and each kind counts once. */
  private static boolean isAmongFirst(MissingFact kind, List<MissingFact> facts, int count) {
    for (int i = 0; i < count; i++) {
      MissingFact fact = facts.get(i);
      if (fact.tabell() == kind.tabell()
          && fact.why() == kind.why()
          && fact.hva().equals(kind.hva())) {
        return true;
      }
    }
    return false;
  }

  public void addMissing(Missing key, long n) {
    add(missing, key, n);
  }

  @Override
  public void observe(Observation observation, long n) {
    add(observations, observation, n);
  }

  @Override
  public void observe(Utterance one) {
    texts.add(one);
  }

  @Override
  public void observe(Phrase phrase) {
    phrases.add(phrase, 1);
  }

  /** The wordings that were counted. */
  public PhraseTally phrases() {
    return phrases;
  }

  /** Some of the cases that facts are missing in. */
  public MissingCases missingCases() {
    return missingCases;
  }

  /** Persons by team. */
  public TeamCounts teams() {
    return teams;
  }

  /** The texts that were counted. */
  public TextTallies texts() {
    return texts;
  }

  /**
   * Back to nothing counted. The counts by criterion and office keep their room: of a large run
   * they are too many to be made anew for each part.
   */
  public void clear() {
    counts.values().forEach(office -> office.values().forEach(FigureCounts::clear));
    combined.values().forEach(office -> office.values().forEach(FigureCounts::clear));
    missing.clear();
    missingCases.clear();
    observations.clear();
    teams.clear();
    phrases.clear();
    texts = new TextTallies();
  }

  private static <K> void add(Map<K, Count> counts, K key, long n) {
    Count count = counts.get(key);
    if (count == null) {
      count = new Count();
      counts.put(key, count);
    }
    count.n += n;
  }

  public void add(Tallies other) {
    other.forEachFigure((office, id, figure) -> figure(figures(counts, office), id).add(figure));
    other.forEachCombinedFigure(
        (office, id, figure) -> figure(figures(combined, office), id).add(figure));
    other.forEachMissing(this::addMissing);
    other.forEachObservation(this::observe);
    missingCases.add(other.missingCases);
    teams.add(other.teams);
    other.phrases.forEach(phrases::add);
    texts.add(other.texts);
  }

  /** The counts of a criterion in an office, to be added to. */
  public FigureCounts figure(Office office, String kriterium) {
    return figure(figures(counts, office), kriterium);
  }

  /** The counts of a combined figure in an office, to be added to. */
  public FigureCounts combinedFigure(Office office, String id) {
    return figure(figures(combined, office), id);
  }

  /** As it is now. */
  public Counts counts(Key key) {
    return figure(key.office(), key.kriterium()).counts(key.kvartal());
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
    forEach(counts, all::put);
    return sorted(all);
  }

  /** As it is now. */
  public Counts combined(Key key) {
    return combinedFigure(key.office(), key.kriterium()).counts(key.kvartal());
  }

  /**
   * Counts of {@link CombinedFigure}s, whose id stands as the criterion: apart from the criteria's
   * own, so that nothing is counted twice. Sorted, as it is now.
   */
  public SortedMap<Key, Counts> combined() {
    Map<Key, Counts> all = new HashMap<>();
    forEach(combined, all::put);
    return sorted(all);
  }

  /** The offices that anything was judged in. Sorted, as it is now. */
  public SortedSet<Office> offices() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(counts.keySet()));
  }

  /** Sorted, as it is now. */
  public SortedMap<Missing, Long> missing() {
    Map<Missing, Long> all = new HashMap<>();
    forEachMissing(all::put);
    return sorted(all);
  }

  /** Sorted, as it is now. */
  public SortedMap<Observation, Long> observations() {
    Map<Observation, Long> all = new HashMap<>();
    forEachObservation(all::put);
    return sorted(all);
  }

  private static void forEach(
      Map<Office, Map<String, FigureCounts>> all, BiConsumer<Key, Counts> reader) {
    forEachFigure(
        all,
        (office, id, figure) ->
            figure.forEach(
                (quarter, counts) -> reader.accept(new Key(id, office, quarter), counts)));
  }

  private static void forEachFigure(
      Map<Office, Map<String, FigureCounts>> all, FigureReader reader) {
    all.forEach(
        (office, figures) -> figures.forEach((id, figure) -> reader.read(office, id, figure)));
  }

  /** The counts office by office, in no order. */
  public void forEachFigure(FigureReader reader) {
    forEachFigure(counts, reader);
  }

  /** The counts of one criterion in the offices that have any, in no order. */
  public void forEachOffice(String kriterium, BiConsumer<Office, FigureCounts> reader) {
    forEachOffice(counts, kriterium, reader);
  }

  /** The counts of one combined figure in the offices that have any, in no order. */
  public void forEachOfficeCombined(String id, BiConsumer<Office, FigureCounts> reader) {
    forEachOffice(combined, id, reader);
  }

  private static void forEachOffice(
      Map<Office, Map<String, FigureCounts>> all,
      String id,
      BiConsumer<Office, FigureCounts> reader) {
    all.forEach(
        (office, figures) -> {
          FigureCounts figure = figures.get(id);
          if (figure != null) {
            reader.accept(office, figure);
          }
        });
  }

  /** The counts of combined figures office by office, in no order. */
  public void forEachCombinedFigure(FigureReader reader) {
    forEachFigure(combined, reader);
  }

  /** As {@link #missing()}, in no order. */
  public void forEachMissing(BiConsumer<Missing, Long> reader) {
    missing.forEach((key, count) -> reader.accept(key, count.n));
  }

  /** As {@link #observations()}, in no order. */
  public void forEachObservation(BiConsumer<Observation, Long> reader) {
    observations.forEach((key, count) -> reader.accept(key, count.n));
  }

  private static <K, V> SortedMap<K, V> sorted(Map<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
