package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.ThemeCounts.Condition;
import no.tilsynslupe.report.model.ThemeCounts.Purpose;
import no.tilsynslupe.report.model.ThemeCounts.Stays;
import no.tilsynslupe.sak.Vilkarstype;
import no.tilsynslupe.statistics.KaplanMeier;

/** Adds up the observations behind the charts. */
final class ThemeCounter {

  private static final String PURPOSE = "FORMAL";
  private static final String CONDITION = "VILKAR";
  private static final String STAY = "BOTILBUD";
  private static final String OVER_LIMIT = "_over";

  private ThemeCounter() {}

  static ThemeCounts count(Tallies tallies, Language language) {
    // Numbers by theme, class and second division, offices added up.
    Map<String, Map<String, Map<String, Long>>> counts = new HashMap<>();
    tallies.forEachObservation(
        (seen, n) ->
            counts
                .computeIfAbsent(seen.tema(), t -> new HashMap<>())
                .computeIfAbsent(seen.nokkel(), k -> new HashMap<>())
                .merge(seen.undernokkel(), n, Long::sum));
    return new ThemeCounts(
        purposes(counts.getOrDefault(PURPOSE, Map.of()), language),
        conditions(counts.getOrDefault(CONDITION, Map.of()), language),
        stays(counts.getOrDefault(STAY, Map.of())));
  }

  private static List<Purpose> purposes(Map<String, Map<String, Long>> counts, Language language) {
    List<Purpose> purposes = new ArrayList<>();
    counts.forEach(
        (code, by) ->
            purposes.add(
                new Purpose(
                    code,
                    Labels.of(PURPOSE, code, language),
                    by.getOrDefault("18", 0L),
                    by.getOrDefault("19", 0L),
                    by.getOrDefault("18+19", 0L))));
    purposes.removeIf(purpose -> purpose.alle() == 0);
    purposes.sort(Comparator.comparingLong(Purpose::alle).reversed().thenComparing(Purpose::kode));
    return List.copyOf(purposes);
  }

  private static List<Condition> conditions(
      Map<String, Map<String, Long>> counts, Language language) {
    List<Condition> conditions = new ArrayList<>();
    counts.forEach(
        (code, by) ->
            conditions.add(
                new Condition(
                    code,
                    Labels.of(CONDITION, code, language),
                    by.getOrDefault("20", 0L),
                    by.getOrDefault("20a", 0L),
                    by.getOrDefault("uten", 0L),
                    by.getOrDefault("ukjent", 0L),
                    by.getOrDefault("annen", 0L),
                    code.equals(Vilkarstype.DOKUMENTASJON.name()))));
    conditions.removeIf(condition -> condition.alle() == 0);
    conditions.sort(
        Comparator.comparingLong(Condition::alle).reversed().thenComparing(Condition::kode));
    return List.copyOf(conditions);
  }

  private static Stays stays(Map<String, Map<String, Long>> counts) {
    SortedMap<Integer, Long> ended = new TreeMap<>();
    SortedMap<Integer, Long> running = new TreeMap<>();
    SortedMap<Integer, Long> lost = new TreeMap<>();
    SortedMap<Integer, Long> endedByLimit = new TreeMap<>();
    SortedMap<Integer, Long> runningByLimit = new TreeMap<>();
    long over = 0;
    for (Map.Entry<String, Map<String, Long>> one : counts.entrySet()) {
      int length = Integer.parseInt(one.getKey());
      for (Map.Entry<String, Long> seen : one.getValue().entrySet()) {
        String how = seen.getKey();
        long n = seen.getValue();
        boolean isEnded = how.startsWith("avsluttet");
        boolean isOver = how.endsWith(OVER_LIMIT);
        // A short three months are over before the longest: the calendar decides, not the days.
        int byLimit = isOver ? Math.max(length, Stays.TRE_MANEDER + 1) : length;
        (isEnded ? ended : running).merge(length, n, Long::sum);
        (isEnded ? endedByLimit : runningByLimit).merge(byLimit, n, Long::sum);
        if (how.startsWith("usikker")) {
          lost.merge(length, n, Long::sum);
        }
        over += isOver ? n : 0;
      }
    }
    return new Stays(ended, running, lost, over, KaplanMeier.ended(endedByLimit, runningByLimit));
  }
}
