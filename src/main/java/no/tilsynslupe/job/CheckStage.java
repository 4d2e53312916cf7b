package no.tilsynslupe.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.intake.AssembledCase;
import no.tilsynslupe.intake.FileReport;
import no.tilsynslupe.intake.IntakeResult;
import no.tilsynslupe.intake.RowTally;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.job.baseline.EarlierFindings;
import no.tilsynslupe.job.timeline.PartCases;
import no.tilsynslupe.language.Remembered;
import no.tilsynslupe.outcome.Frist;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.store.RejectedRow;
import no.tilsynslupe.store.Reseen;
import no.tilsynslupe.store.RunStore;
import no.tilsynslupe.store.SeenCase;
import no.tilsynslupe.store.StoredAssessment;
import no.tilsynslupe.store.SystemFault;
import org.jspecify.annotations.Nullable;

/**
 * Judges the cases of the spool, part by part, a case at a time. A portion is bounded by cases and
 * by rows, because one case may be large.
 */
final class CheckStage implements StageWork {
  private static final int MOST_CASES = 1_000;
  private static final long MOST_ROWS = 50_000;

  /** Cases that are put together before they are judged, so that few are in memory at a time. */
  private static final int CASES_A_ROUND = 50;

  private static final long ROWS_A_ROUND = 5_000;

  /** A part costs some ten writes to the job repository: it should have something to do. */
  private static final long LEAST_ROWS_A_PART = 250;

  private static final int LEAST_PARTS = 4;

  /**
   * Each part keeps counts of every office, to be written and merged: more parts cost more. More
   * threads than parts have nothing to do here.
   */
  private static final int MOST_PARTS = 24;

  private final RunRecord record;
  private final CriterionChoice criteria;
  private final RunFolder folder;
  private final RunStore store;
  private final EarlierFindings earlier;
  private final boolean clearFirst;
  private final Progress progress;
  private final TimeBudget budget = TimeBudget.ofRun();
  private final UnitWatcher watcher;
  private final AtomicLong done = new AtomicLong();

  /** Emptied, and used again by the next part. */
  private final Queue<Tallies> emptied = new ConcurrentLinkedQueue<>();

  private @Nullable Spool spool;
  private @Nullable CaseChecker checker;

  /**
   * @param earlier the findings of the run it is compared with
   * @param clearFirst whether an earlier process may have written something: in a large store it
   *     takes time to look for what isn't there
   */
  CheckStage(
      RunRecord record,
      CriterionChoice criteria,
      RunFolder folder,
      RunStore store,
      EarlierFindings earlier,
      boolean clearFirst,
      Progress progress,
      UnitWatcher watcher) {
    this.record = record;
    this.criteria = criteria;
    this.folder = folder;
    this.store = store;
    this.earlier = earlier;
    this.clearFirst = clearFirst;
    this.progress = progress;
    this.watcher = watcher;
  }

  /**
   * How many parts to work in, each with several of the spool's; fewer when there is little to do.
   */
  int parts() throws IOException {
    long rows = spool().result().files().stream().mapToLong(FileReport::lest).sum();
    long wanted = Math.max(LEAST_PARTS, rows / LEAST_ROWS_A_PART);
    return (int) Math.min(MOST_PARTS, wanted);
  }

  @Override
  public Portions begin(int part) throws IOException {
    if (clearFirst) {
      store.clearPart(part);
    }
    return new Part(part, spool(), parts());
  }

  /** Opened by the first part that begins, when the reading is done. */
  private synchronized Spool spool() throws IOException {
    @Nullable Spool open = spool;
    if (open == null) {
      open = Spool.open(folder.spool());
      spool = open;
    }
    return open;
  }

  /** Lets go of what only judging needs: once all parts are done, others want the memory. */
  synchronized void release() {
    spool = null;
    checker = null;
    emptied.clear();
    Remembered.forgetAll();
  }

  private synchronized CaseChecker checker() throws IOException {
    @Nullable CaseChecker made = checker;
    if (made == null) {
      RunFacts facts = new RunFacts(record, criteria.overrides(), spool().result());
      made =
          new CaseChecker(
              criteria.catalogue(),
              facts.settings(),
              record.parametre().form().language().code(),
              record.parametre().daysOfWarning(),
              told());
      checker = made;
    }
    return made;
  }

  /** Nobody asks for units without a finding, unless they are kept, watched or compared. */
  private CaseChecker.Told told() {
    boolean wanted =
        record.parametre().allOutcomes()
            || watcher != UnitWatcher.NONE
            || earlier != EarlierFindings.NONE;
    return wanted ? CaseChecker.Told.ALL : CaseChecker.Told.FINDINGS;
  }

  /** One part, read once from its beginning: every so-manieth part of the spool. */
  private final class Part implements Portions {
    private final int number;
    private final IntakeResult intake;
    private final SpoolParts cases;
    private final Judge judge;
    private final Tallies tallies;
    private final RowTally rows;
    private final PartCases found = new PartCases();
    private final long expected;

    Part(int number, Spool spool, int parts) throws IOException {
      this.number = number;
      this.intake = spool.result();
      this.judge = new Judge(checker(), budget);
      this.tallies = Objects.requireNonNullElseGet(emptied.poll(), Tallies::new);
      this.rows = new RowTally(intake.files().size());
      this.expected = RowCounts.read(intake, Tabell.SAKER);
      this.cases = new SpoolParts(spool, number, parts);
    }

    @Override
    public boolean next() throws IOException, InterruptedException {
      Portion portion = new Portion();
      while (portion.cases < MOST_CASES && portion.rows < MOST_ROWS && cases.hasNext()) {
        judge(round(portion), portion);
      }
      store.addStored(number, portion.assessments);
      store.comparison().addReseen(number, portion.reseen);
      store.comparison().addCases(number, portion.seen);
      store.addRejected(number, portion.rejected);
      store.addFaults(number, portion.faults);
      store.deadlines().add(number, portion.deadlines);
      if (cases.hasNext()) {
        return true;
      }
      store.cases().add(number, found.found());
      store.addTallies(number, tallies);
      store.addRowCounts(number, RowCounts.of(intake, rows));
      store.addTimes(number, judge.nanos());
      tallies.clear();
      emptied.add(tallies);
      return false;
    }

    /** The next cases; counts their rows. */
    private List<Sak> round(Portion portion) throws IOException {
      List<Sak> round = new ArrayList<>();
      long before = portion.rows;
      while (round.size() < CASES_A_ROUND
          && portion.rows - before < ROWS_A_ROUND
          && cases.hasNext()) {
        @Nullable Sak sak = take(cases.next(), portion);
        if (sak != null) {
          round.add(sak);
        }
      }
      return round;
    }

    private @Nullable Sak take(AssembledCase one, Portion portion) {
      rows.add(one.counts());
      for (int file = 0; file < one.counts().files(); file++) {
        portion.rows += one.counts().total(file);
      }
      one.rejects().forEach(reject -> portion.rejected.add(RowCounts.stored(reject)));
      return one.sak();
    }

    private void judge(List<Sak> round, Portion portion) throws InterruptedException {
      List<CaseChecker.CaseResult> results =
          judge.judge(
              round,
              judged ->
                  progress.done(done.get() + judged, expected, JobTexts.REMARKS.say("saker")));
      for (int i = 0; i < results.size(); i++) {
        keep(round.get(i), results.get(i), portion);
      }
      portion.cases += round.size();
      progress.done(done.addAndGet(round.size()), expected, JobTexts.REMARKS.say("saker"));
    }

    private void keep(Sak sak, CaseChecker.CaseResult result, Portion portion) {
      result.addTo(tallies);
      watcher.ofCase(sak, result.assessments(), tallies);
      KeptOutcomes.of(result.assessments(), record.parametre().allOutcomes())
          .forEach(kept -> portion.assessments.add(StoredAssessment.of(kept, earlier)));
      found.add(sak, result.assessments());
      portion.deadlines.addAll(result.frister());
      portion.reseen.addAll(earlier.reseen(result.assessments()));
      portion.seen.addAll(
          earlier.seen(sak.key().kommune(), sak.hode().kontor(), sak.key().sakId()));
      for (CaseChecker.SystemFault fault : result.faults()) {
        portion.faults.add(
            new SystemFault(
                fault.kriterium(),
                sak.key().kommune(),
                sak.hode().kontor(),
                fault.sakId(),
                fault.fault()));
      }
    }

    @Override
    public void close() throws IOException {
      judge.close();
      cases.close();
    }
  }

  /** What one transaction writes. */
  private static final class Portion {
    // As stored: a portion lives long enough to be moved among what is old and seldom looked
    // through.
    private final List<StoredAssessment> assessments = new ArrayList<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<SystemFault> faults = new ArrayList<>();
    private final List<Frist> deadlines = new ArrayList<>();
    private final List<Reseen> reseen = new ArrayList<>();
    private final List<SeenCase> seen = new ArrayList<>();
    private int cases;
    private long rows;
  }
}
