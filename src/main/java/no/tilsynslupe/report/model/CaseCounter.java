package no.tilsynslupe.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.p29.KvpTrapp;
import no.tilsynslupe.criterion.p29.KvpTrapp.Trinn;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.PhraseTally;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.store.CaseStore;
import no.tilsynslupe.store.RunStore;
import org.jspecify.annotations.Nullable;

/** Adds up what a report tells beside the criteria. */
final class CaseCounter {

  /** More teams than an office has: the column holds something else. */
  static final int MOST_TEAMS = 40;

  /** Wordings of a class that are shown. */
  static final int MOST_WORDINGS = 10;

  /** A wording met less is nobody's habit, and may tell of a single case. */
  static final int LEAST_MET = 3;

  /** The steps that nothing but table kvp can tell. */
  private static final Trinn FIRST_OF_PROGRAMME = Trinn.SOKT;

  private CaseCounter() {}

  static CaseOverview count(RunStore store, Tallies tallies, Language language) {
    CaseStore.Extent extent = store.cases().extent();
    Map<String, Long> whole = new HashMap<>();
    tallies.forEachObservation(
        (seen, n) -> {
          if (seen.tema().equals(KvpTrapp.TEMA)) {
            whole.merge(key(seen.nokkel(), seen.undernokkel()), n, Long::sum);
          }
        });
    return new CaseOverview(
        extent.cases(),
        extent.withCourse(),
        ladder(whole),
        teams(tallies),
        wordings(store.phrases(), language));
  }

  private static String key(String step, String how) {
    return step + "/" + how;
  }

  private static KvpLadder ladder(Map<String, Long> counts) {
    boolean delivered = counts.containsKey(key(FIRST_OF_PROGRAMME.name(), KvpTrapp.LEVERT));
    List<KvpLadder.Step> steps = new ArrayList<>();
    for (Trinn step : Trinn.values()) {
      long yes = counts.getOrDefault(key(step.name(), KvpTrapp.JA), 0L);
      boolean counted = delivered || step.compareTo(FIRST_OF_PROGRAMME) < 0 || yes > 0;
      @Nullable Long number = counted ? yes : null;
      steps.add(
          new KvpLadder.Step(
              step, number, counts.getOrDefault(key(step.name(), KvpTrapp.UKJENT), 0L)));
    }
    return new KvpLadder(steps);
  }

  private static List<TeamFindings> teams(Tallies tallies) {
    Map<Office, Set<String>> named = new HashMap<>();
    List<TeamFindings> all = new ArrayList<>();
    tallies
        .teams()
        .forEach(
            (office, team, criterion, persons) -> {
              if (!team.isEmpty()) {
                named.computeIfAbsent(office, o -> new HashSet<>()).add(team);
              }
              all.add(of(office, team, criterion, persons));
            });
    all.removeIf(
        one -> {
          int teams = named.getOrDefault(one.kontor(), Set.of()).size();
          return teams == 0 || teams > MOST_TEAMS || one.avgjort() + one.uavklart() == 0;
        });
    Comparator<String> unknownLast =
        Comparator.comparing(String::isEmpty).thenComparing(Language.order());
    all.sort(
        Comparator.comparing(TeamFindings::kontor)
            .thenComparing(TeamFindings::team, unknownLast)
            .thenComparing(TeamFindings::kriterium));
    return all;
  }

  @SuppressWarnings("EnumOrdinal") // as the counts are laid out
  private static TeamFindings of(Office office, String team, String criterion, int[] persons) {
    return new TeamFindings(
        office,
        team,
        criterion,
        persons[OutcomeCode.AVVIK.ordinal()],
        persons[OutcomeCode.RISIKO.ordinal()],
        persons[OutcomeCode.OK.ordinal()],
        persons[OutcomeCode.UAVKLART.ordinal()]);
  }

  private static List<ConditionWording> wordings(PhraseTally phrases, Language language) {
    SortedMap<String, List<ConditionWording>> byClass = new TreeMap<>();
    phrases.forEach(
        (phrase, n) -> {
          List<ConditionWording> own =
              byClass.computeIfAbsent(phrase.klasse(), c -> new ArrayList<>());
          if (n >= LEAST_MET && own.size() < MOST_WORDINGS && !phrase.tekst().isEmpty()) {
            own.add(
                new ConditionWording(
                    phrase.klasse(),
                    Labels.of("VILKAR", phrase.klasse(), language),
                    phrase.tekst(),
                    n,
                    phrases.forgot()));
          }
        });
    return byClass.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(ConditionWording::antall).reversed())
        .toList();
  }
}
