package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Observed;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.sak.Sak;

/** What comes of one case, criterion by criterion. A criterion that fails leaves a fault alone. */
final class CaseJudgement {

  private final Sak sak;
  private final Office office;
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<Frist> frister = new ArrayList<>();
  private final Observed observed = new Observed();
  private List<CaseChecker.SystemFault> faults = List.of();

  CaseJudgement(Sak sak) {
    this.sak = sak;
    this.office = new Office(sak.key().kommune(), sak.hode().kontor());
  }

  /**
   * @param deadlineDays how many days from the day the data were taken a limit is soon
   */
  void judge(CheckedCriterion<?> criterion, Set<String> without, int deadlineDays) {
    CriterionSpec spec = criterion.spec();
    if (lacksTable(spec) || without.contains(spec.id())) {
      return;
    }
    int before = assessments.size();
    int limitsBefore = frister.size();
    try {
      criterion.check(sak, office, assessments);
      criterion.warn(sak, office, deadlineDays, frister);
    } catch (RuntimeException | StackOverflowError e) {
      // All units of the case or none: half of them would pass for the whole.
      assessments.subList(before, assessments.size()).clear();
      frister.subList(limitsBefore, frister.size()).clear();
      fault(spec.id(), e);
    }
  }

  void count(CriterionSpec spec, Set<String> without, Consumer<ObservationSink> work) {
    if (!lacksTable(spec)) {
      count(spec.id(), without, work);
    }
  }

  void count(String id, Set<String> without, Consumer<ObservationSink> work) {
    if (without.contains(id)) {
      return;
    }
    int before = observed.mark();
    try {
      work.accept(observed);
    } catch (RuntimeException | StackOverflowError e) {
      observed.backTo(before);
      fault(id, e);
    }
  }

  /** Notes, where it is so, that the office lacks the table that the units come from. */
  private boolean lacksTable(CriterionSpec spec) {
    if (sak.dekning().har(spec.unitsFrom())) {
      return false;
    }
    observed.observe(
        new Observation(CaseChecker.TABLE_MISSING, office, spec.id(), spec.unitsFrom().navn()), 1);
    return true;
  }

  private void fault(String id, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " i " + trace[0];
    if (faults.isEmpty()) {
      faults = new ArrayList<>();
    }
    faults.add(
        new CaseChecker.SystemFault(id, sak.key().sakId(), e.getClass().getSimpleName() + where));
  }

  CaseChecker.CaseResult result(FellesArsak causes) {
    return new CaseChecker.CaseResult(
        Collections.unmodifiableList(causes.mark(assessments)),
        observed,
        List.copyOf(frister),
        List.copyOf(faults));
  }
}
