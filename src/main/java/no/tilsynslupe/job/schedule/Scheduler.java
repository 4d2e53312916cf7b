package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.file.JobTrigger;
import no.tilsynslupe.job.schedule.JobShelf.Change;
import no.tilsynslupe.job.schedule.PlanState.JobState;
import org.jspecify.annotations.Nullable;

/**
 * All jobs of a folder. Nothing in it waits or sleeps: {@link #tick} is called again and again,
 * looks at the clock, the job files, the inboxes and the processes, and does what is due. So a
 * clock that jumps is only a clock that shows another time at the next look.
 */
final class Scheduler {
  /** How often the state is written when nothing happens. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  /**
   * How long a job file may be away before its job is forgotten: a program that keeps folders alike
   * deletes a file and makes it again.
   */
  private static final Duration AWAY = Duration.ofMinutes(1);

  private final Path reports;
  private final int parallel;
  private final Lane.Surroundings around;
  private final JobShelf shelf;
  private final ClockWatch watch;
  private final MarkSource trial;

  private final Map<String, Lane> lanes = new TreeMap<>();
  private final Set<String> broken = new TreeSet<>();

  /** Jobs whose file is away, and since when, in real time. */
  private final Map<String, Long> away = new TreeMap<>();

  /** Jobs of an earlier scheduler whose file hasn't been usable since. */
  private final Map<String, JobState> remembered;

  /** Whether an earlier scheduler left word of the jobs it had. */
  private final boolean hasState;

  /** What went wrong and was said, so that it is said once and not twice a second. */
  private final Set<String> troubles = new HashSet<>();

  private boolean starting = true;
  private boolean unsaved = true;
  private long savedAt;

  /** Where a trial with a faster clock stands; null outside trials. */
  interface MarkSource {
    @Nullable TrialMark mark();
  }

  /**
   * @param last what an earlier scheduler of the same reports folder left
   * @param parallel how many jobs may run at the same time
   */
  Scheduler(
      Path reports,
      int parallel,
      JobShelf shelf,
      Lane.Surroundings around,
      @Nullable PlanState last,
      MarkSource trial) {
    this.reports = reports;
    this.parallel = parallel;
    this.shelf = shelf;
    this.around = around;
    this.watch = new ClockWatch(around.journal());
    this.trial = trial;
    this.remembered = last == null ? new HashMap<>() : new HashMap<>(last.jobber());
    this.hasState = last != null;
  }

  /** Reads what is new among the job files; the first time all of them. */
  void readJobs() {
    Instant now = around.clock().now();
    attempt("jobbmappen", () -> shelf.look().forEach(change -> apply(change, now)));
    if (starting) {
      remembered.keySet().stream().filter(job -> !broken.contains(job)).forEach(this::away);
    }
    starting = false;
  }

  private void away(String job) {
    away.put(job, around.clock().elapsed());
  }

  private void forgetGone() {
    long since = around.clock().elapsed() - AWAY.toNanos();
    for (String job : List.copyOf(away.keySet())) {
      if (Objects.requireNonNull(away.get(job)) <= since) {
        away.remove(job);
        remembered.remove(job);
        Optional.ofNullable(lanes.get(job)).ifPresent(Lane::drop);
        unsaved = true;
      }
    }
  }

  /** One look at everything. */
  void tick() {
    readJobs();
    forgetGone();
    Instant now = around.clock().now();
    if (trial.mark() == null) {
      watch.look(now, around.clock().elapsed());
    }
    for (Lane lane : List.copyOf(lanes.values())) {
      attempt(lane.job(), () -> unsaved |= lane.reap());
      attempt(lane.job(), () -> lane.look(now));
    }
    startWaiting();
    lanes.values().removeIf(Lane::gone);
    save(now);
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Trouble with files is no reason to end: the disk may have room again tomorrow. */
  private void attempt(String what, Work work) {
    try {
      work.run();
      troubles.removeIf(trouble -> trouble.startsWith(what + ": "));
    } catch (UncheckedIOException e) {
      trouble(what, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      trouble(what, e);
    }
  }

  private void trouble(String what, IOException error) {
    String trouble =
        ScheduleTexts.say(
            "lese_skrive",
            "navn",
            what,
            "slag",
            error.getClass().getSimpleName(),
            "feil",
            String.valueOf(error.getMessage()));
    if (troubles.add(trouble)) {
      around.journal().say(trouble);
    }
  }

  private void apply(Change change, Instant now) {
    String job = change.job();
    if (change instanceof Change.Told told) {
      attempt(job, () -> use(told.file(), now));
    } else if (change instanceof Change.Broken mistakes) {
      broken.add(job);
      away.remove(job);
      around.journal().say(job, ScheduleTexts.say("venter_pa_retting"));
      mistakes.mistakes().forEach(line -> around.journal().say(job, line));
      Optional.ofNullable(lanes.get(job)).ifPresent(Lane::hold);
    } else {
      broken.remove(job);
      away(job);
      around.journal().say(job, ScheduleTexts.say("jobbfil_borte"));
      Optional.ofNullable(lanes.get(job)).ifPresent(Lane::hold);
    }
    unsaved = true;
  }

  private void use(JobFile file, Instant now) throws IOException {
    String job = file.name();
    broken.remove(job);
    away.remove(job);
    @Nullable Lane lane = lanes.get(job);
    if (lane == null) {
      lane = newLane(file, now);
      lanes.put(job, lane);
    } else {
      around.journal().say(job, ScheduleTexts.say("lest_pa_nytt"));
    }
    lane.use(file);
    around.journal().say(job, plan(lane, file, now));
  }

  private Lane newLane(JobFile file, Instant now) throws IOException {
    String cron = file.trigger() instanceof JobTrigger.Cron c ? c.text() : "";
    @Nullable Instant since = since(file.name(), cron, now);
    if (since != null && since.isAfter(now)) {
      around.journal().say(file.name(), ScheduleTexts.say("klokken_tilbake_siden"));
    }
    return since != null && since.isBefore(now)
        ? new Lane(file.name(), around, since, true)
        : new Lane(file.name(), around, now, false);
  }

  /** Until when the job's moments are settled; null when it has missed nothing. */
  private @Nullable Instant since(String job, String cron, Instant now) throws IOException {
    @Nullable JobState known = remembered.remove(job);
    if (known != null) {
      return known.cron().equals(cron) ? known.avklartTil() : null;
    }
    if (!starting || hasState) {
      // New, whether it came while the scheduler was up or down.
      return null;
    }
    // The state is gone or was never there: then the run folders say what was last run.
    JobHistory.Past past = around.history().past(job);
    return Stream.concat(past.finished().stream(), past.failed().stream())
        .filter(moment -> !moment.isAfter(now))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static String plan(Lane lane, JobFile file, Instant now) {
    if (file.trigger() instanceof JobTrigger.Inbox inbox) {
      return ScheduleTexts.say("venter_pa_leveranser", "sti", inbox.folder());
    }
    @Nullable Instant next = lane.nextMoment(now);
    return next == null
        ? ScheduleTexts.say("ingen_tider")
        : ScheduleTexts.say("neste_er", "tid", Wording.moment(next));
  }

  private void startWaiting() {
    List<Lane> waiting =
        lanes.values().stream()
            .filter(lane -> lane.waiting() != null)
            .sorted(
                Comparator.comparing(
                    Lane::waiting, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    for (Lane lane : waiting) {
      if (lanes.values().stream().filter(Lane::running).count() < parallel) {
        attempt(lane.job(), lane::start);
      }
    }
  }

  private void save(Instant now) {
    long elapsed = around.clock().elapsed();
    if (!unsaved && elapsed - savedAt < HEARTBEAT.toNanos()) {
      return;
    }
    Map<String, JobState> jobs = new TreeMap<>(remembered);
    lanes.forEach((job, lane) -> jobs.put(job, lane.state()));
    savedAt = elapsed;
    attempt(
        "tilstanden",
        () -> {
          new PlanState(now, jobs, trial.mark()).write(reports);
          unsaved = false;
        });
  }

  /** Whether there is anything that could ever run. */
  boolean hasWork() {
    return lanes.values().stream().anyMatch(Lane::hasTrigger);
  }

  boolean hasBroken() {
    return !broken.isEmpty();
  }

  /** Asks what runs to end. */
  void stopChildren() {
    children().forEach(Launcher.Child::stop);
  }

  /** Ends what runs. */
  void killChildren() {
    children().forEach(Launcher.Child::kill);
  }

  /** How many runs are alive. */
  long alive() {
    return children().filter(Launcher.Child::alive).count();
  }

  private Stream<Launcher.Child> children() {
    return lanes.values().stream().map(Lane::child).flatMap(Stream::ofNullable);
  }

  /** Writes down where it stands. */
  void saveNow() {
    unsaved = true;
    save(around.clock().now());
  }
}
