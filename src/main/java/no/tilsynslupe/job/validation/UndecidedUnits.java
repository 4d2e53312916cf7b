package no.tilsynslupe.job.validation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.sak.Sak;

/**
 * Units that could not be decided, counted by criterion and by all that each of them lacks: a unit
 * is settled only when the last of it is there. Kept among a run's observations, so that the counts
 * of its parts add up.
 */
public final class UndecidedUnits {
  private static final String THEME = "UAVKLART_MANGLER";
  private static final String AND = "|";

  private UndecidedUnits() {}

  /**
   * Some units of a criterion.
   *
   * @param lacks what all of it takes to settle each of them
   */
  public record Group(String kriterium, SortedSet<Remedy> lacks, long enheter) {}

  /** Counts the undecided units of a case. */
  public static void observe(Sak sak, Collection<Assessment> assessments, Tallies tallies) {
    observe(assessments, (fact, unit) -> Remedy.of(fact, unit, sak), tallies);
  }

  /** Counts the undecided offices. */
  public static void observe(Collection<Assessment> assessments, Tallies tallies) {
    observe(assessments, (fact, unit) -> Remedy.of(fact), tallies);
  }

  private static void observe(
      Collection<Assessment> assessments,
      BiFunction<MissingFact, UnitKind, Remedy> remedy,
      Tallies tallies) {
    for (Assessment assessment : assessments) {
      if (assessment.outcome() instanceof Outcome.Uavklart undecided) {
        String key =
            undecided.missing().stream()
                .map(fact -> remedy.apply(fact, assessment.enhet().kind()))
                .distinct()
                .sorted()
                .map(Remedy::token)
                .collect(Collectors.joining(AND));
        tallies.observe(
            new Observation(THEME, assessment.office(), assessment.kriterium(), key), 1);
      }
    }
  }

  /** All that was counted, offices together. */
  public static List<Group> of(Tallies tallies) {
    SortedMap<String, SortedMap<String, Long>> byCriterion = new TreeMap<>();
    tallies
        .observations()
        .forEach(
            (seen, n) -> {
              if (seen.tema().equals(THEME)) {
                byCriterion
                    .computeIfAbsent(seen.nokkel(), id -> new TreeMap<>())
                    .merge(seen.undernokkel(), n, Long::sum);
              }
            });
    return byCriterion.entrySet().stream()
        .flatMap(
            criterion ->
                criterion.getValue().entrySet().stream()
                    .map(set -> new Group(criterion.getKey(), parse(set.getKey()), set.getValue())))
        .toList();
  }

  private static SortedSet<Remedy> parse(String key) {
    return Arrays.stream(key.split("\\|", -1))
        .map(Remedy::parse)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
