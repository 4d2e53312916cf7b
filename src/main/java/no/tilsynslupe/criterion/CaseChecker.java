package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Observed;
import no.tilsynslupe.outcome.Office;
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

  /** What a fault in the counts beside the criteria is reported under. */
  private static final String THEMES = "TEMATALL";

  private final ThemeObserver themes;
  private final List<CheckedCriterion<?>> caseCriteria = new ArrayList<>();
  private final List<CountedCriterion> officeCriteria = new ArrayList<>();
  private final Map<String, CriterionSpec> specs = new TreeMap<>();
  private final RunSettings settings;
  private final Phrases phrases;
  private final String language;

  public CaseChecker(Catalogue catalogue, RunSettings settings, String language) {
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
   * A criterion that threw: a fault of the program, never a finding. The run is then incomplete.
   *
   * @param fault type of the exception and where it was thrown; holds nothing of the case
   */
  public record SystemFault(String kriterium, String sakId, String fault) {}

  /**
   * What came of one case.
   *
   * @param observed what was counted beside the assessments
   */
  public record CaseResult(
      List<Assessment> assessments, Observed observed, List<SystemFault> faults) {

    /** Counts the case. */
    public void addTo(Tallies tallies) {
      observed.addTo(tallies);
      tallies.addCase(assessments);
    }
  }

  /** Judges one case and counts it. */
  public CaseResult check(Sak sak, Tallies tallies) {
    CaseResult result = judge(sak);
    result.addTo(tallies);
    return result;
  }

  /** Judges one case. */
  public CaseResult judge(Sak sak) {
    List<Assessment> assessments = new ArrayList<>();
    Observed observed = new Observed();
    List<SystemFault> faults = new ArrayList<>();
    Office office = new Office(sak.key().kommune(), sak.hode().kontor());
    for (CheckedCriterion<?> criterion : caseCriteria) {
      if (sak.dekning().har(criterion.spec().unitsFrom())) {
        judge(criterion, sak, office, assessments, faults);
      } else {
        observed.observe(missingTable(criterion.spec(), office), 1);
      }
    }
    for (CountedCriterion entry : officeCriteria) {
      if (sak.dekning().har(entry.spec().unitsFrom())) {
        observe(
            entry.spec().id(),
            sak,
            faults,
            observed,
            () -> entry.criterion().observe(sak, settings, entry.parameters(), observed));
      } else {
        observed.observe(missingTable(entry.spec(), office), 1);
      }
    }
    observe(THEMES, sak, faults, observed, () -> themes.observe(sak, settings, observed));
    return new CaseResult(Collections.unmodifiableList(assessments), observed, faults);
  }

  private static void judge(
      CheckedCriterion<?> criterion,
      Sak sak,
      Office office,
      List<Assessment> assessments,
      List<SystemFault> faults) {
    int before = assessments.size();
    try {
      criterion.check(sak, office, assessments);
    } catch (RuntimeException e) {
      // All units of the case or none: half of them would pass for the whole.
      assessments.subList(before, assessments.size()).clear();
      faults.add(fault(criterion.spec().id(), sak, e));
    }
  }

  private static void observe(
      String id, Sak sak, List<SystemFault> faults, Observed observed, Runnable work) {
    int before = observed.mark();
    try {
      work.run();
    } catch (RuntimeException e) {
      observed.backTo(before);
      faults.add(fault(id, sak, e));
    }
  }

  private static SystemFault fault(String id, Sak sak, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " i " + trace[0];
    return new SystemFault(id, sak.key().sakId(), e.getClass().getSimpleName() + where);
  }

  private static Observation missingTable(CriterionSpec spec, Office office) {
    return new Observation(TABLE_MISSING, office, spec.id(), spec.unitsFrom().navn());
  }

  /**
   * Judges the offices: office criteria on the merged counts, and one UAVKLART per office for each
   * criterion whose units come from a table that isn't in the delivery. The tallies get them too.
   *
   * @param officesJudged offices whose cases are not chosen by judgement; office criteria are
   *     worked out for these alone
   */
  public List<Assessment> conclude(Tallies tallies, List<Office> officesJudged) {
    List<Assessment> assessments = new ArrayList<>();
    LocalDate day = settings.periode().til();
    for (Observation seen : tallies.observations().keySet()) {
      CriterionSpec spec = specs.get(seen.nokkel());
      if (seen.tema().equals(TABLE_MISSING) && spec != null) {
        MissingFact missing = new MissingFact(spec.unitsFrom(), "*", Why.TABELL_MANGLER, null);
        Outcome outcome = new Outcome.Uavklart(List.of(missing));
        assessments.add(
            assessment(spec, seen.office(), outcome, day, phrases.undecided(List.of(missing))));
      }
    }
    for (CountedCriterion entry : officeCriteria) {
      for (OfficeCriterion.OfficeRuling ruled :
          entry.criterion().conclude(tallies, officesJudged, settings, entry.parameters())) {
        if (officesJudged.contains(ruled.office())) {
          assessments.add(officeAssessment(entry.spec(), ruled));
        }
      }
    }
    assessments.forEach(a -> tallies.addCase(List.of(a)));
    return List.copyOf(assessments);
  }

  private Assessment officeAssessment(CriterionSpec spec, OfficeCriterion.OfficeRuling ruled) {
    Ruling ruling = ruled.ruling();
    Outcome outcome = new Evaluator(spec, settings).outcome(ruling);
    String text = CheckedCriterion.text(spec, outcome, Optional.empty(), phrases, language);
    return assessment(spec, ruled.office(), outcome, ruling.dato(), text);
  }

  private static Assessment assessment(
      CriterionSpec spec, Office office, Outcome outcome, LocalDate date, String text) {
    return new Assessment(
        spec.id(),
        CriterionSpec.KATALOG,
        office,
        "",
        new UnitRef(UnitKind.KONTOR, office.kontor()),
        date,
        outcome,
        spec.hjemmel(),
        text);
  }
}
