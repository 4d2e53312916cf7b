package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.CombinedFigure;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Tabell;

/**
 * Findings of a case that have the same cause: of criteria that a combined figure counts together,
 * on the same unit or on the same condition. Their sentences say so.
 *
 * <p>Source: the criteria catalogue, P20A-DOK: "both findings are one cause, counted once per
 * person".
 */
final class FellesArsak {

  private final Phrases phrases;

  FellesArsak(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The assessments of a case, those with a cause in common with a sentence more. */
  List<Assessment> mark(List<Assessment> assessments) {
    Map<Object, Set<String>> criteria = new HashMap<>();
    for (Assessment one : assessments) {
      for (Object place : places(one)) {
        criteria.computeIfAbsent(place, p -> new TreeSet<>()).add(one.kriterium());
      }
    }
    // True of most cases: nothing has a cause in common.
    if (criteria.values().stream().noneMatch(ids -> ids.size() > 1)) {
      return assessments;
    }
    List<Assessment> marked = new ArrayList<>(assessments.size());
    for (Assessment one : assessments) {
      Set<String> others = new TreeSet<>();
      for (Object place : places(one)) {
        for (String id : criteria.getOrDefault(place, Set.of())) {
          if (CombinedFigure.sameCause(one.kriterium(), id)) {
            others.add(id);
          }
        }
      }
      marked.add(others.isEmpty() ? one : with(one, List.copyOf(others)));
    }
    return marked;
  }

  private Assessment with(Assessment one, List<String> others) {
    return one.withTekst(
        one.tekst() + " " + phrases.sentence("felles_arsak", Map.of("kriterier", others)));
  }

  /** What a finding is about: its unit, and the conditions that it rests on. */
  private static List<Object> places(Assessment one) {
    if (!(one.outcome() instanceof Outcome.Finding finding)
        || !CombinedFigure.mayShareCause(one.kriterium())) {
      return List.of();
    }
    List<Object> places = new ArrayList<>();
    if (one.enhet().kind() == UnitKind.VEDTAK) {
      places.add(one.enhet());
    }
    for (Evidence item : finding.evidence()) {
      if (item instanceof Evidence.Value value && isCondition(value.felt())) {
        places.add(value.felt());
      }
    }
    return places;
  }

  private static boolean isCondition(Felt felt) {
    return felt.tabell() == Tabell.VILKAR && felt.kolonne().equals("tekst");
  }
}
