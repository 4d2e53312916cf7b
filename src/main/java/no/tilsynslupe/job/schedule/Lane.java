package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.file.JobTrigger;
import no.tilsynslupe.job.schedule.JobHistory.CutOff;
import no.tilsynslupe.job.schedule.JobHistory.Past;
import no.tilsynslupe.job.schedule.PlanState.JobState;
import org.jspecify.annotations.Nullable;

/**
 * One job, over the years: its moments and deliveries become runs, one at a time, and each comes
 * exactly once. Asked by the {@link Scheduler} again and again; never waits for anything itself.
 */
final class Lane {
  private static final int WRONG_USE = 2;

  private final String job;
  private final Surroundings around;
  private final Agenda agenda = new Agenda();

  private @Nullable JobFile file;
  private String cron = "";
  private @Nullable CronTimes times;
  private @Nullable Inbox inbox;
  private boolean usable;
  private boolean dropped;

  /** Moments up to here are settled or on the agenda. */
  private Instant looked;

  private boolean firstLook;
  private boolean pastIsKnown;
  private boolean saidBusy;
  private @Nullable Attempt attempt;

  /** What a lane works with. */
  record Surroundings(
      JobHistory history,
      Launcher launcher,
      Journal journal,
      SchedulerClock clock,
      Checksum sums) {}

  /**
   * @param since what the clock asked for before that isn't this lane's business
   * @param missed whether the time between that and now is time in which the scheduler was down
   */
  Lane(String job, Surroundings around, Instant since, boolean missed) {
    this.job = job;
    this.around = around;
    this.looked = since;
    this.firstLook = missed;
  }

  String job() {
    return job;
  }

  /** The job file says this now. */
  void use(JobFile told) {
    String before = cron;
    boolean isNew = file == null;
    file = told;
    usable = true;
    dropped = false;
    cron = told.trigger() instanceof JobTrigger.Cron c ? c.text() : "";
    times = told.trigger() instanceof JobTrigger.Cron c ? new CronTimes(c) : null;
    useInbox(told.trigger());
    if (!isNew && !cron.equals(before)) {
      // Under a new plan nothing has been missed.
      looked = around.clock().now();
    }
  }

  private void useInbox(JobTrigger trigger) {
    if (!(trigger instanceof JobTrigger.Inbox told)) {
      inbox = null;
    } else if (inbox == null || !inbox.trigger().equals(told)) {
      inbox = new Inbox(told, job, around.sums(), line -> around.journal().say(job, line));
      pastIsKnown = false;
    }
  }

  /** The job file can't be used, or is away: nothing new is started until it can. */
  void hold() {
    usable = false;
  }

  /** The job file is gone for good. */
  void drop() {
    usable = false;
    dropped = true;
    agenda.clear();
  }

  /** Whether the clock or an inbox ever makes it run. */
  boolean hasTrigger() {
    return times != null || inbox != null;
  }

  /** Whether its file is gone and nothing of it runs any more. */
  boolean gone() {
    return dropped && attempt == null;
  }

  boolean running() {
    return attempt != null;
  }

  /** The next moment by the clock; null when there is none. */
  @Nullable Instant nextMoment(Instant after) {
    return times == null ? null : times.next(after);
  }

  /** Takes up what the clock, the inbox and the past ask for. */
  void look(Instant now) throws IOException {
    if (!usable || file == null || !knowsPast(file)) {
      return;
    }
    lookAtClock(file, now);
    if (inbox != null && agenda.idle()) {
      @Nullable Claim claim = inbox.take(around.clock().elapsed(), now);
      if (claim != null) {
        around
            .journal()
            .say(job, ScheduleTexts.say("leveransen_tatt", "navn", claim.delivery().getFileName()));
        agenda.add(Launch.fresh(job, file.path(), claim.taken(), claim.delivery()));
      }
    }
  }

  private void lookAtClock(JobFile told, Instant now) {
    if (now.isBefore(looked)) {
      // The clock was set back: its moments come again, and those that were run are known.
      looked = now;
    }
    @Nullable Instant due = times == null ? null : times.latest(looked, now);
    boolean missed = firstLook;
    looked = now;
    firstLook = false;
    if (due == null || agenda.isSettled(due) || agenda.has(due)) {
      return;
    }
    if (missed) {
      say("tas_na", due);
    } else if (attempt != null) {
      say("venter", due);
    }
    @Nullable Instant gaveWay = agenda.due(Launch.fresh(job, told.path(), due, null));
    if (gaveWay != null) {
      say("faller_bort", gaveWay);
    }
  }

  /** False while another process runs the job: what that does is not known before it ends. */
  private boolean knowsPast(JobFile told) throws IOException {
    if (pastIsKnown) {
      return true;
    }
    if (attempt != null || isBusy()) {
      return false;
    }
    Past past = around.history().past(job);
    agenda.learn(past);
    for (CutOff run : past.cutOff()) {
      if (!agenda.has(run.planned())) {
        say("ikke_ferdig", run.planned());
        agenda.add(new Launch(job, told.path(), run.planned(), run.folder(), delivery(run), 0));
      }
    }
    if (inbox != null) {
      openClaims(inbox, told, past);
    }
    pastIsKnown = true;
    return true;
  }

  /** What of a run's input came by the inbox. */
  private @Nullable Path delivery(CutOff run) throws IOException {
    if (inbox == null) {
      return null;
    }
    List<Path> claimed = inbox.open().stream().map(Claim::delivery).toList();
    return run.inputs().stream().filter(claimed::contains).findFirst().orElse(null);
  }

  private void openClaims(Inbox from, JobFile told, Past past) throws IOException {
    List<Claim> claims = new ArrayList<>(from.open());
    claims.sort(Comparator.comparing(Claim::taken));
    for (Claim claim : claims) {
      if (agenda.has(claim.taken())) {
        continue;
      }
      // By their names: the hour that comes twice in autumn has the same names twice.
      if (past.finished().stream().anyMatch(moment -> Claim.id(moment).equals(claim.id()))
          || past.failed().stream().anyMatch(moment -> Claim.id(moment).equals(claim.id()))) {
        Inbox.settle(claim.delivery(), ScheduleTexts.say("avsluttet"));
      } else if (past.cutOff().stream().noneMatch(run -> run.inputs().contains(claim.delivery()))) {
        around
            .journal()
            .say(job, ScheduleTexts.say("tatt_ikke_kjort", "navn", claim.delivery().getFileName()));
        agenda.add(Launch.fresh(job, told.path(), claim.taken(), claim.delivery()));
      }
    }
  }

  private boolean isBusy() throws IOException {
    boolean busy = around.history().busy(job);
    if (busy && !saidBusy) {
      around.journal().say(job, ScheduleTexts.say("annen_prosess"));
    }
    saidBusy = busy;
    return busy;
  }

  /** The moment of what waits to be started; null when nothing does. */
  @Nullable Instant waiting() {
    @Nullable Launch next = usable && attempt == null ? agenda.next() : null;
    return next == null ? null : next.planned();
  }

  /** Starts what waits, unless another process runs the job. */
  void start() throws IOException {
    if (isBusy()) {
      pastIsKnown = false;
      return;
    }
    Launch launch = agenda.begin();
    try {
      attempt = Attempt.begin(launch, around);
    } catch (IOException e) {
      agenda.again(launch);
      throw e;
    }
  }

  /**
   * Concludes on a process that has ended.
   *
   * @return whether one has
   */
  boolean reap() throws IOException {
    if (attempt == null || attempt.alive()) {
      return false;
    }
    Attempt ended = attempt;
    if (ended.child().exitCode() == WRONG_USE && isBusy()) {
      // Another process was faster to take the job: what it does is to be found out first.
      attempt = null;
      agenda.again(ended.launch());
      pastIsKnown = false;
      return true;
    }
    Attempt.Verdict verdict = ended.verdict(around.history().past(job));
    attempt = null;
    around.journal().say(job, verdict.line());
    if (verdict.next() != null) {
      agenda.again(verdict.next());
      return true;
    }
    agenda.settle();
    if (ended.launch().delivery() != null && verdict.settlesDelivery()) {
      Inbox.settle(ended.launch().delivery(), verdict.line());
    }
    return true;
  }

  /** The process under way; null when there is none. */
  Launcher.@Nullable Child child() {
    return attempt == null ? null : attempt.child();
  }

  /** What must be known after the scheduler was down. */
  JobState state() {
    @Nullable Instant open = agenda.firstOpen();
    return new JobState(cron, open == null || open.isAfter(looked) ? looked : open.minusSeconds(1));
  }

  private void say(String key, Instant moment) {
    around.journal().say(job, ScheduleTexts.say(key, "tid", Wording.moment(moment)));
  }
}
