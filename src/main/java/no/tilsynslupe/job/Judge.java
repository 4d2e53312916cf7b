package no.tilsynslupe.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.CaseChecker.CaseResult;
import no.tilsynslupe.criterion.CaseChecker.SystemFault;
import no.tilsynslupe.criterion.Underway;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * Judges cases on a thread of its own, which is left behind when it doesn't come to an end: Java
 * can't stop a loop that calls nothing. The criterion at fault is told of as a system fault, the
 * case is judged anew without it, and the rest goes on. For one thread.
 */
final class Judge implements AutoCloseable {

  /** How often the watcher looks, and tells of progress. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private static final int LOOKS_A_BUDGET = 4;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final CaseChecker checker;
  private final TimeBudget budget;
  private ExecutorService thread = thread();
  private Underway underway;

  Judge(CaseChecker checker, TimeBudget budget) {
    this.checker = checker;
    this.budget = budget;
    this.underway = checker.underway();
  }

  /**
   * The results of the cases, in their order.
   *
   * @param progress hears now and then how many of the cases are judged
   */
  List<CaseResult> judge(List<Sak> cases, IntConsumer progress) throws InterruptedException {
    List<CaseResult> results = new ArrayList<>(cases.size());
    Set<String> endless = new HashSet<>();
    while (results.size() < cases.size()) {
      Round round = new Round(cases.subList(results.size(), cases.size()), underway, endless);
      boolean stuck = watch(round, judged -> progress.accept(results.size() + judged));
      List<CaseResult> done = round.done();
      if (!done.isEmpty()) {
        results.addAll(done);
        endless = new HashSet<>();
      }
      if (stuck) {
        endless.add(leaveBehind());
      }
    }
    return results;
  }

  /** Tells whether the round was left because a case takes longer than it may. */
  private boolean watch(Round round, IntConsumer progress) throws InterruptedException {
    Future<?> end = thread.submit(round);
    long look = Math.min(LOOK.toMillis(), budget.perCase().toMillis() / LOOKS_A_BUDGET);
    while (true) {
      try {
        end.get(look, TimeUnit.MILLISECONDS);
        return false;
      } catch (TimeoutException e) {
        progress.accept(round.judged());
        if (round.leaveIfStuck()) {
          return true;
        }
      } catch (ExecutionException e) {
        throw asThrown(e.getCause());
      }
    }
  }

  private static RuntimeException asThrown(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** Gives the thread up, and names the criterion that it was at. */
  private String leaveBehind() {
    String criterion = underway.criterion();
    budget.exceeded(criterion);
    // Ends one that waits; one that runs in circles is a daemon, and ends with the program.
    thread.shutdownNow();
    thread = thread();
    underway = checker.underway();
    return criterion;
  }

  /** In nanoseconds; always 0 on a machine that doesn't tell. */
  private static long processorTime(long thread) {
    return THREADS.isThreadCpuTimeSupported() ? Math.max(0, THREADS.getThreadCpuTime(thread)) : 0;
  }

  private static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread made = new Thread(work, "dommer");
          made.setDaemon(true);
          return made;
        });
  }

  /** The time each criterion took, in nanoseconds. */
  SortedMap<String, Long> nanos() {
    return underway.nanos();
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /** Cases judged one after the other, until they are all judged or the round is left. */
  private final class Round implements Runnable {
    private final List<Sak> cases;
    private final Underway at;
    private final Set<String> endlessInFirst;
    private final List<CaseResult> results = new ArrayList<>();
    private long thread;
    private long began;
    private long beganProcessor;
    private boolean left;

    /**
     * @param endlessInFirst criteria that the first of the cases is judged without
     */
    Round(List<Sak> cases, Underway at, Set<String> endlessInFirst) {
      this.cases = cases;
      this.at = at;
      this.endlessInFirst = Set.copyOf(endlessInFirst);
      this.began = System.nanoTime();
    }

    @Override
    public void run() {
      for (int i = 0; i < cases.size() && begin(); i++) {
        Sak sak = cases.get(i);
        CrashPoint.pass("check.case");
        Set<String> endless = i == 0 ? endlessInFirst : Set.of();
        Set<String> without = budget.givenUp().isEmpty() ? endless : both(endless);
        end(withFaults(checker.judge(sak, without, at), sak, endless, without));
      }
    }

    private Set<String> both(Set<String> endless) {
      Set<String> both = new HashSet<>(budget.givenUp());
      both.addAll(endless);
      return both;
    }

    private CaseResult withFaults(
        CaseResult result, Sak sak, Set<String> endless, Set<String> without) {
      if (without.isEmpty()) {
        return result;
      }
      List<SystemFault> faults = new ArrayList<>(result.faults());
      for (String id : new TreeSet<>(without)) {
        String why = endless.contains(id) ? budget.exceeded() : budget.leftOut();
        faults.add(new SystemFault(id, sak.key().sakId(), why));
      }
      return new CaseResult(
          result.assessments(),
          result.units(),
          result.observed(),
          result.frister(),
          List.copyOf(faults));
    }

    private synchronized boolean begin() {
      thread = Thread.currentThread().getId();
      began = System.nanoTime();
      beganProcessor = processorTime(thread);
      return !left;
    }

    private synchronized void end(CaseResult result) {
      if (!left) {
        results.add(result);
      }
    }

    synchronized int judged() {
      return results.size();
    }

    /** Leaves the round where the present case has used up its time. */
    synchronized boolean leaveIfStuck() {
      left = results.size() < cases.size() && isOver();
      return left;
    }

    /**
     * By the processor's time, so that a machine that stands still now and then takes nothing from
     * a case; one that only waits is given up too, but later.
     */
    private boolean isOver() {
      long waited = System.nanoTime() - began;
      long worked = processorTime(thread) - beganProcessor;
      return worked > budget.perCase().toNanos() || waited > budget.longestWait().toNanos();
    }

    synchronized List<CaseResult> done() {
      return List.copyOf(results);
    }
  }
}
