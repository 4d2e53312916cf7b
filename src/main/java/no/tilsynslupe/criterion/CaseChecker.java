package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.CaseUnits;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Observed;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OfficeTexts;
import no.tilsynslupe.outcome.Outcome;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/**
 * Runs criteria over cases: one call a case, in any order and any number of threads with a checker
 * each; then {@link #conclude} once on the merged tallies.
 */
public final class CaseChecker {

  /** Theme of the observation that an office lacks the table a criterion's units come from. */
  public static final String TABLE_MISSING = "TABELL_MANGLER";

  /** How many days ahead limits that are about to be broken are looked for, unless told else. */
  public static final int DEADLINE_DAYS = 30;

  /** What a fault in the counts beside the criteria is reported under. */
  private static final String THEMES = "TEMATALL";

  private final ThemeObserver themes;
  private final List<CheckedCriterion<?>> caseCriteria = new ArrayList<>();
  private final List<CountedCriterion> officeCriteria = new ArrayList<>();
  private final Map<String, CriterionSpec> specs = new TreeMap<>();
  private final RunSettings settings;
  private final Phrases phrases;
  private final String language;
  private final int deadlineDays;
  private final Told told;

  /** Which units to tell of one by one. */
  public enum Told {
    FINDINGS,
    ALL
  }

  public CaseChecker(Catalogue catalogue, RunSettings settings, String language) {
    this(catalogue, settings, language, DEADLINE_DAYS, Told.ALL);
  }

  /**
   * @param deadlineDays how many days from the day the data were taken a limit is soon
   * @param told which units to tell of one by one; all are counted
   */
  public CaseChecker(
      Catalogue catalogue, RunSettings settings, String language, int deadlineDays, Told told) {
    this.deadlineDays = deadlineDays;
    this.told = told;
    this.settings = settings;
    this.language = language;
    this.phrases = Phrases.in(language);
    for (Catalogue.Entry entry : catalogue.entries()) {
      specs.put(entry.spec().id(), entry.spec());
      if (entry.criterion() instanceof CaseCriterion<?> criterion) {
        caseCriteria.add(
            new CheckedCriterion<>(criterion, entry.spec(), settings, phrases, language));
      } else {
        officeCriteria.add(
            new CountedCriterion(
                (OfficeCriterion) entry.criterion(), entry.spec(), entry.spec().ruleParameters()));
      }
    }
    this.themes = new ThemeObserver(specs);
  }

  private record CountedCriterion(
      OfficeCriterion criterion, CriterionSpec spec, RuleParameters parameters) {}

  /**
   * A criterion that threw or never ended: a fault of the program, never a finding. The run is then
   * incomplete.
   *
   * @param fault what happened and where in the program; holds nothing of the case
   */
  public record SystemFault(String kriterium, String sakId, String fault) {}

  /**
   * What came of one case.
   *
   * @param assessments of the units that are told of
   * @param units all units
   * @param observed what was counted beside the units
   * @param frister open units that are about to break a limit
   */
  public record CaseResult(
      List<Assessment> assessments,
      CaseUnits units,
      Observed observed,
      List<Frist> frister,
      List<SystemFault> faults) {

    /** Counts the case. */
    public void addTo(Tallies tallies) {
      observed.addTo(tallies);
      tallies.addCase(units);
    }
  }

  /** A place to note what is underway, for one thread that judges. */
  public Underway underway() {
    return new Underway(
        Stream.of(
                caseCriteria.stream().map(criterion -> criterion.spec().id()),
                officeCriteria.stream().map(counted -> counted.spec().id()),
                Stream.of(THEMES))
            .flatMap(ids -> ids)
            .toList());
  }

  /** Judges one case and counts it. */
  public CaseResult check(Sak sak, Tallies tallies) {
    CaseResult result = judge(sak, Set.of(), underway());
    result.addTo(tallies);
    return result;
  }

  /**
   * Judges one case. Safe for many threads at a time, each with an {@link Underway} of its own.
   *
   * @param without ids of criteria to leave out of this case
   */
  public CaseResult judge(Sak sak, Set<String> without, Underway underway) {
    CaseJudgement judgement = new CaseJudgement(sak);
    int place = 0;
    for (CheckedCriterion<?> criterion : caseCriteria) {
      underway.begin(place++);
      judgement.judge(criterion, without, told, deadlineDays);
    }
    for (CountedCriterion counted : officeCriteria) {
      underway.begin(place++);
      judgement.count(
          counted.spec(),
          without,
          sink -> counted.criterion().observe(sak, settings, counted.parameters(), sink));
    }
    underway.begin(place);
    judgement.count(THEMES, without, sink -> themes.observe(sak, settings, sink));
    underway.end();
    return judgement.result(new FellesArsak(phrases));
  }

  /**
   * Judges the offices: office criteria on the merged counts, and one UAVKLART per office for each
   * criterion with units from a table that isn't in the delivery. The tallies get them too.
   *
   * @param officesJudged offices whose cases are not chosen by judgement; office criteria are
   *     worked out for these alone
   */
  public List<Assessment> conclude(Tallies tallies, OfficeTexts texts, List<Office> officesJudged) {
    List<Assessment> assessments = new ArrayList<>();
    missingTables(tallies)
        .forEach(
            (office, lacking) ->
                lacking.values().forEach(one -> assessments.add(undecided(office, one))));
    OfficeCriterion.Counted counted =
        new OfficeCriterion.Counted(tallies, texts, officesJudged, List.copyOf(specs.values()));
    for (CountedCriterion entry : officeCriteria) {
      for (OfficeCriterion.OfficeRuling ruled :
          entry.criterion().conclude(counted, settings, entry.parameters())) {
        if (officesJudged.contains(ruled.office())) {
          assessments.add(officeAssessment(entry.spec(), ruled));
        }
      }
    }
    assessments.forEach(a -> tallies.addCase(List.of(a)));
    return List.copyOf(assessments);
  }

  /** A criterion that has no units, or not all, for want of tables. */
  private record Lacking(CriterionSpec spec, List<MissingFact> tables) {}

  private SortedMap<Office, SortedMap<String, Lacking>> missingTables(Tallies tallies) {
    SortedMap<Office, SortedMap<String, Lacking>> missing = new TreeMap<>();
    for (Observation seen : tallies.observations().keySet()) {
      CriterionSpec spec = specs.get(seen.nokkel());
      if (seen.tema().equals(TABLE_MISSING) && spec != null) {
        Lacking lacking =
            missing
                .computeIfAbsent(seen.office(), office -> new TreeMap<>())
                .computeIfAbsent(spec.id(), id -> new Lacking(spec, new ArrayList<>()));
        spec.unitTables().stream()
            .filter(table -> table.navn().equals(seen.undernokkel()))
            .map(table -> new MissingFact(table, "*", Why.TABELL_MANGLER, null))
            .forEach(lacking.tables()::add);
      }
    }
    return missing;
  }

  private Assessment undecided(Office office, Lacking lacking) {
    return assessment(
        lacking.spec(),
        office,
        office.kontor(),
        new Outcome.Uavklart(lacking.tables()),
        settings.periode().til(),
        phrases.undecided(lacking.tables()));
  }

  private Assessment officeAssessment(CriterionSpec spec, OfficeCriterion.OfficeRuling ruled) {
    Ruling ruling = ruled.ruling();
    Outcome outcome = new Evaluator(spec, settings).outcome(ruling);
    String text = CheckedCriterion.text(spec, outcome, Optional.empty(), phrases, language);
    return assessment(spec, ruled.office(), ruled.enhet(), outcome, ruling.dato(), text);
  }

  private static Assessment assessment(
      CriterionSpec spec,
      Office office,
      String unit,
      Outcome outcome,
      LocalDate date,
      String text) {
    return new Assessment(
        spec.id(),
        CriterionSpec.KATALOG,
        office,
        "",
        new UnitRef(UnitKind.KONTOR, unit),
        date,
        outcome,
        spec.hjemmel(),
        text);
  }
}
