package no.tilsynslupe.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.job.baseline.EarlierFindings;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.report.model.Sampling;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.UserError;
import no.tilsynslupe.store.RejectedRow;
import no.tilsynslupe.store.RowCount;
import no.tilsynslupe.store.RunStore;

/** Accounts for every row, then judges the offices on the merged tallies of all parts. */
final class OfficeStage {
  private final RunRecord record;
  private final CriterionChoice criteria;
  private final RunStore store;
  private final EarlierFindings earlier;
  private final UnitWatcher watcher;

  /**
   * @param earlier the findings of the run it is compared with
   */
  OfficeStage(
      RunRecord record,
      CriterionChoice criteria,
      RunStore store,
      EarlierFindings earlier,
      UnitWatcher watcher) {
    this.record = record;
    this.criteria = criteria;
    this.store = store;
    this.earlier = earlier;
    this.watcher = watcher;
  }

  void run(IntakeResult intake) {
    store.clearPart(RunStore.OFFICE_PART);
    List<RowCount> counts = store.rowCounts();
    RowCounts.verify(intake, counts);
    if (RowCounts.accepted(intake, counts, Tabell.SAKER) == 0) {
      throw nothingLeft();
    }
    RunFacts facts = new RunFacts(record, criteria.overrides(), intake);
    CaseChecker checker =
        new CaseChecker(
            criteria.catalogue(), facts.settings(), record.parametre().form().language().code());
    Tallies all = store.mergeTallies();
    List<Assessment> assessments =
        checker.conclude(all, store.texts(), judged(all, facts.sampling()));
    Tallies added = new Tallies();
    assessments.forEach(assessment -> added.addCase(List.of(assessment)));
    watcher.ofOffices(assessments, added);
    store.addTallies(RunStore.OFFICE_PART, added);
    store.addAssessments(
        RunStore.OFFICE_PART,
        KeptOutcomes.of(assessments, record.parametre().allOutcomes()),
        earlier);
    store.comparison().addReseen(RunStore.OFFICE_PART, earlier.reseen(assessments));
  }

  /** Cases chosen by judgement say nothing of the office as a whole. */
  private static List<Office> judged(Tallies all, SortedMap<Office, Sampling> sampling) {
    Set<Office> offices = new TreeSet<>(all.offices());
    all.forEachObservation((seen, n) -> offices.add(seen.office()));
    offices.removeIf(office -> !sampling.getOrDefault(office, Sampling.UNKNOWN).allowsIntervals());
    return List.copyOf(offices);
  }

  private UserError nothingLeft() {
    List<RejectedRow> first = new ArrayList<>();
    store.readRejected(
        row -> {
          if (first.isEmpty()) {
            first.add(row);
          }
        });
    String why =
        first.isEmpty()
            ? ""
            : JobTexts.ERRORS.say(
                "forste_avviste",
                "fil",
                first.get(0).fil(),
                "linje",
                String.valueOf(first.get(0).linje()),
                "arsak",
                first.get(0).arsak());
    return new UserError(
        UserError.Kind.UNREADABLE_INPUT,
        JobTexts.ERRORS.say("ingen_saker", "n", store.rejected(), "hvorfor", why));
  }
}
