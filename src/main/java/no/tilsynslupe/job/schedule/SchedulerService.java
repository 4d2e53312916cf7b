package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.tilsynslupe.job.PrivateFolders;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.schedule.ProcessLauncher.Jvm;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The scheduler as a process that stays up: takes the lock, keeps the log, looks twice a second,
 * and ends cleanly when it is asked to (SIGTERM, Ctrl+C).
 */
public final class SchedulerService {
  private static final long LOOK_MILLIS = 500;
  private static final long TRIAL_LOOK_MILLIS = 50;
  private static final Duration GRACE = Duration.ofSeconds(8);

  private final ScheduleOptions options;
  private final Path reports;
  private final PrintWriter console;
  private final CountDownLatch stopAsked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stoppedCleanly;

  private SchedulerService(ScheduleOptions options, PrintWriter console) {
    this.options = options;
    this.reports = options.reports().toAbsolutePath().normalize();
    this.console = console;
  }

  /**
   * Runs until the process is asked to end; then ends the process with exit code 0.
   *
   * @throws UserError when there is nothing to schedule, or another scheduler works here
   */
  public static void run(ScheduleOptions options, PrintWriter console)
      throws IOException, InterruptedException {
    new SchedulerService(options, console).run();
  }

  private void run() throws IOException, InterruptedException {
    if (!Files.isDirectory(options.jobs())) {
      throw wrongUse(ScheduleTexts.say("mappe_mangler", "sti", options.jobs()));
    }
    makeReports();
    SchedulerLock lock = SchedulerLock.take(reports, Instant.now());
    try {
      @Nullable PlanState last = lastState();
      @Nullable TrialClock trial = trial(last);
      work(last, trial);
    } finally {
      lock.close();
      ended.countDown();
    }
  }

  private void work(@Nullable PlanState last, @Nullable TrialClock trial)
      throws IOException, InterruptedException {
    SchedulerClock clock = trial == null ? new WallClock() : trial;
    try (LogJournal journal =
        new LogJournal(PrivateFolders.make(reports.resolve("logg")), clock::now, console)) {
      Scheduler scheduler = scheduler(clock, trial, last, journal);
      begin(scheduler, journal, trial);
      Runtime.getRuntime().addShutdownHook(new Thread(this::stopAndEnd, "stopp"));
      keepLooking(scheduler, trial == null ? LOOK_MILLIS : TRIAL_LOOK_MILLIS);
      end(scheduler, journal);
    }
  }

  private void makeReports() throws IOException {
    try {
      PrivateFolders.make(reports);
    } catch (IOException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE, ScheduleTexts.say("kan_ikke_lage", "sti", reports), e);
    }
    if (!Files.isWritable(reports)) {
      throw wrongUse(ScheduleTexts.say("kan_ikke_skrive", "sti", reports));
    }
  }

  /** Null also when it can't be read: then the run folders say what has been run. */
  private @Nullable PlanState lastState() throws IOException {
    try {
      return PlanState.read(reports);
    } catch (JacksonException e) {
      console.println(ScheduleTexts.say("tilstand_uleselig", "fil", PlanState.file(reports)));
      return null;
    }
  }

  private @Nullable TrialClock trial(@Nullable PlanState last) {
    TrialClock.@Nullable Setting setting = options.trial();
    return setting == null
        ? null
        : new TrialClock(
            setting, last == null ? null : last.prove(), Instant.now(), System::nanoTime);
  }

  private Scheduler scheduler(
      SchedulerClock clock, @Nullable TrialClock trial, @Nullable PlanState last, Journal journal)
      throws IOException {
    Lane.Surroundings around =
        new Lane.Surroundings(
            new FolderHistory(reports),
            new ProcessLauncher(reports, thisJvm()),
            journal,
            clock,
            new Checksum(() -> stopAsked.getCount() == 0));
    return new Scheduler(
        reports,
        options.parallel(),
        new JobShelf(options.jobs(), JobFile::read),
        around,
        last,
        () -> trial == null ? null : trial.mark(Instant.now()));
  }

  private Jvm thisJvm() {
    return new Jvm(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        ManagementFactory.getRuntimeMXBean().getInputArguments(),
        System.getProperty("java.class.path"),
        options.program().getName());
  }

  private void begin(Scheduler scheduler, Journal journal, @Nullable TrialClock trial) {
    journal.say(
        ScheduleTexts.say(
            "startet",
            "prosess",
            String.valueOf(ProcessHandle.current().pid()),
            "jobber",
            options.jobs(),
            "rapporter",
            reports));
    if (trial != null) {
      journal.say(ScheduleTexts.say("prove"));
    }
    scheduler.readJobs();
    if (!scheduler.hasWork()) {
      journal.say(ScheduleTexts.say("ingenting_a_gjore"));
      throw wrongUse(
          scheduler.hasBroken()
              ? ScheduleTexts.say("ingen_brukbare", "sti", options.jobs())
              : ScheduleTexts.say("ingen_planlagte", "sti", options.jobs()));
    }
  }

  private void keepLooking(Scheduler scheduler, long millis) throws InterruptedException {
    do {
      scheduler.tick();
    } while (!stopAsked.await(millis, TimeUnit.MILLISECONDS));
  }

  private void end(Scheduler scheduler, Journal journal) throws InterruptedException {
    long running = scheduler.alive();
    journal.say(
        running == 0
            ? ScheduleTexts.say("stopper")
            : ScheduleTexts.say("stopper_pagar", "n", running));
    scheduler.stopChildren();
    long until = System.nanoTime() + GRACE.toNanos();
    while (scheduler.alive() > 0 && System.nanoTime() < until) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    if (scheduler.alive() > 0) {
      journal.say(ScheduleTexts.say("avbrutt"));
      scheduler.killChildren();
    }
    scheduler.saveNow();
    journal.say(ScheduleTexts.say("er_stoppet"));
    stoppedCleanly = true;
  }

  /** The shutdown hook: the look under way is ended, then the process, with a code of success. */
  private void stopAndEnd() {
    stopAsked.countDown();
    try {
      if (ended.await(GRACE.toSeconds() * 2, TimeUnit.SECONDS)) {
        console.flush();
        if (stoppedCleanly) {
          Runtime.getRuntime().halt(0);
        }
        // It ended by a fault, and the process is on its way out with the code for that.
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(UserError.Kind.STOPPED_UNDERWAY.exitCode());
  }

  private static UserError wrongUse(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
