package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.job.baseline.GoneFindings;
import no.tilsynslupe.outcome.Observation;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.store.RunStore;

/** Looks for what became of the earlier run's findings, when all cases and offices are judged. */
final class ComparisonStage {
  private final RunRecord record;
  private final CriterionChoice criteria;
  private final Path earlierFindings;
  private final RunStore store;

  /**
   * @param earlierFindings the copy of the earlier run's findings
   */
  ComparisonStage(
      RunRecord record, CriterionChoice criteria, Path earlierFindings, RunStore store) {
    this.record = record;
    this.criteria = criteria;
    this.earlierFindings = earlierFindings;
    this.store = store;
  }

  void run(IntakeResult intake) throws IOException {
    store.clearPart(RunStore.COMPARISON_PART);
    RunFacts facts = new RunFacts(record, criteria.overrides(), intake);
    Tallies tallies = store.tallies();
    Set<Office> offices = new TreeSet<>(facts.sampling().keySet());
    offices.addAll(tallies.offices());
    GoneFindings.Scope scope =
        new GoneFindings.Scope(
            facts.settings().periode(),
            criteria.specs().stream().map(CriterionSpec::id).collect(Collectors.toSet()),
            offices,
            withoutTable(tallies),
            store.faults());
    GoneFindings.store(earlierFindings, scope, store.comparison());
  }

  private static Map<String, Set<Office>> withoutTable(Tallies tallies) {
    Map<String, Set<Office>> offices = new TreeMap<>();
    for (Observation seen : tallies.observations().keySet()) {
      if (seen.tema().equals(CaseChecker.TABLE_MISSING)) {
        offices.computeIfAbsent(seen.nokkel(), id -> new TreeSet<>()).add(seen.office());
      }
    }
    return offices;
  }
}
