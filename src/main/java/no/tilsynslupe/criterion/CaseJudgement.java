package no.tilsynslupe.criterion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.CaseUnits;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Observed;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/** What comes of one case, criterion by criterion. A criterion that fails leaves a fault alone. */
final class CaseJudgement {

  private final Sak sak;
  private final Office office;
  private final CaseUnits units;
  private final List<Assessment> told = new ArrayList<>();
  private final List<Frist> frister = new ArrayList<>();
  private final Observed observed = new Observed();
  private List<CaseChecker.SystemFault> faults = List.of();

  CaseJudgement(Sak sak) {
    this.sak = sak;
    this.office = new Office(sak.key().kommune(), sak.hode().kontor());
    this.units = new CaseUnits(office, sak.hode().team().optional().orElse(""), sak.key().sakId());
  }

  /**
   * @param which the units to tell of one by one
   * @param deadlineDays how many days from the day the data were taken a limit is soon
   */
  void judge(
      CheckedCriterion<?> criterion,
      Set<String> without,
      CaseChecker.Told which,
      int deadlineDays) {
    CriterionSpec spec = criterion.spec();
    if (lacksTable(spec) || without.contains(spec.id())) {
      return;
    }
    int before = told.size();
    int limitsBefore = frister.size();
    try {
      criterion.check(sak, units, which, told);
      criterion.warn(sak, office, deadlineDays, frister);
    } catch (RuntimeException | StackOverflowError e) {
      // All units of the case or none: half of them would pass for the whole.
      units.forget(spec.id());
      told.subList(before, told.size()).clear();
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

  /**
   * Notes which of the tables that the units come from the office lacks. Units from a table that is
   * there are judged all the same.
   *
   * @return whether there is none to judge units from
   */
  private boolean lacksTable(CriterionSpec spec) {
    List<Tabell> unitTables = spec.unitTables();
    int missing = 0;
    for (Tabell table : unitTables) {
      if (!sak.dekning().har(table)) {
        missing++;
        observed.observe(
            new Observation(CaseChecker.TABLE_MISSING, office, spec.id(), table.navn()), 1);
      }
    }
    return missing == unitTables.size();
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
        Collections.unmodifiableList(causes.mark(told)),
        units,
        observed,
        List.copyOf(frister),
        List.copyOf(faults));
  }
}
