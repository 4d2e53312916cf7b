package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import no.tilsynslupe.job.file.InputPattern;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.file.JobPeriod;
import no.tilsynslupe.job.file.RatesReader;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/**
 * Runs a job once: finds its input, works out its period, and runs the check into a folder of its
 * own, {@code <reports>/<job>/<run id>}. One run of a job goes at a time.
 */
public final class JobRun {
  /** The zone of jobs, schedules and run ids. */
  public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(OSLO);

  /**
   * What whoever starts a run says beside the job file.
   *
   * @param today the day that relative periods are counted from; null: the planned day, else today
   * @param planned the moment the schedule had for it; null: started by hand
   * @param input exports in place of those the job file tells of; empty: the job file's
   */
  public record Request(@Nullable LocalDate today, @Nullable Instant planned, List<Path> input) {

    public Request {
      input = List.copyOf(input);
    }
  }

  private final String program;
  private final Path reports;
  private final InstantSource clock;
  private final Progress progress;

  /**
   * @param program the program's version
   * @param reports the folder with a folder for each job
   */
  public JobRun(String program, Path reports, Progress progress) {
    this(program, reports, () -> Instant.now().truncatedTo(ChronoUnit.SECONDS), progress);
  }

  JobRun(String program, Path reports, InstantSource clock, Progress progress) {
    this.program = program;
    this.reports = reports.toAbsolutePath().normalize();
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Runs the job. A run that fails and leaves nothing to carry on leaves a record of that. From
   * here on the process speaks the language of the report, as {@link CheckJob} does.
   *
   * @param begun hears the run's folder before anything is done in it
   * @throws UserError with the exit code of what went wrong
   */
  public RunSummary start(JobFile job, Request request, Consumer<Path> begun) throws IOException {
    job.form().language().use();
    Instant started = clock.instant();
    InputFiles.gate(reports.toString());
    try (JobLock lock = lock(reports.resolve(job.name()))) {
      refuseSecondRun(lock.folder(), request.planned());
      Path run = free(lock.folder(), request.planned() == null ? started : request.planned());
      begun.accept(run);
      RunSummary summary =
          recorded(job.name(), request, run, started, () -> check(job, request, run));
      return withRemovedRuns(summary, job, lock.folder());
    }
  }

  /**
   * A schedule that was killed just after it started a process can't know of it, and starts another
   * one when it comes back. Under the job's lock it is certain which moments have had their run.
   */
  private static void refuseSecondRun(Path folder, @Nullable Instant planned) throws IOException {
    if (planned == null) {
      return;
    }
    for (RunHistory.Entry run : RunHistory.below(folder)) {
      if (run.state() == RunHistory.State.DONE && planned.equals(run.planned())) {
        throw new UserError(
            UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("tidspunkt_ferdig", "sti", run.folder()));
      }
    }
  }

  /** Records that a job could not even be read, when the schedule wanted it run. */
  public void recordUnreadable(String job, Request request, UserError error) throws IOException {
    Instant now = clock.instant();
    try (JobLock lock = lock(reports.resolve(job))) {
      Path run = free(lock.folder(), request.planned() == null ? now : request.planned());
      failed(job, request, now, error).write(run);
    }
  }

  private JobLock lock(Path folder) throws IOException {
    try {
      return JobLock.take(folder);
    } catch (FileSystemException e) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          JobTexts.ERRORS.say("kan_ikke_skrive_reports", "sti", folder),
          e);
    }
  }

  /** The run id tells when; of two at the same second the later has a number after it. */
  private static Path free(Path folder, Instant when) throws IOException {
    String id = ID.format(when);
    Path run = folder.resolve(id);
    for (int number = 2; taken(run); number++) {
      run = folder.resolve(id + "-" + number);
    }
    return run;
  }

  private static boolean taken(Path run) throws IOException {
    Path partial = RunFolder.partial(run);
    return exists(run)
        || exists(run.resolveSibling(run.getFileName() + RunFolder.REPLACED))
        || exists(run.resolveSibling(run.getFileName() + FailedRun.SUFFIX))
        || (exists(partial) && !RunFolder.isUnbegun(partial));
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** Work that may fail. */
  private interface Work {
    RunSummary done() throws IOException;
  }

  private RunSummary recorded(String job, Request request, Path run, Instant started, Work work)
      throws IOException {
    try {
      return work.done();
    } catch (IOException | RuntimeException e) {
      // What can be carried on tells of itself.
      if (!Files.exists(RunRecord.file(RunFolder.partial(run)))) {
        try {
          failed(job, request, started, e).write(run);
        } catch (IOException unwritten) {
          e.addSuppressed(unwritten);
        }
      }
      throw e;
    }
  }

  private FailedRun failed(String job, Request request, Instant started, Exception error) {
    UserError.Kind kind =
        error instanceof UserError user ? user.kind() : UserError.Kind.STOPPED_UNDERWAY;
    String message =
        error instanceof UserError
            ? String.valueOf(error.getMessage())
            : JobTexts.ERRORS.say("uventet", "feil", error.getClass().getSimpleName());
    return new FailedRun(
        job, request.planned(), started, clock.instant(), kind.exitCode(), message);
  }

  private RunSummary check(JobFile job, Request request, Path run) throws IOException {
    CheckOptions options = options(job, request);
    RunJob about =
        new RunJob(
            job.name(), String.valueOf(job.path().getFileName()), job.sha256(), request.planned());
    CheckJob check = new CheckJob(program, clock, progress);
    @Nullable Path key = job.databaseKey();
    return (key == null ? check : check.encryptedWith(DatabaseKey.read(key)))
        .start(options, run, false, about, CompareWith.lastRunBelow(folderOf(run)));
  }

  /** A run's folder always lies in its job's. */
  private static Path folderOf(Path run) {
    return Objects.requireNonNull(run.getParent());
  }

  private CheckOptions options(JobFile job, Request request) throws IOException {
    JobPeriod.Days days = job.period().on(today(request));
    @Nullable Integer threads = job.threads();
    @Nullable Path rates = job.rates();
    return new CheckOptions(
        input(job, request),
        days.from(),
        days.to(),
        job.asOf(),
        job.criteria(),
        job.theme(),
        job.overrides(),
        rates == null ? null : RatesReader.read(rates),
        job.newestWins(),
        job.allOutcomes(),
        job.formats(),
        job.failOn(),
        threads == null ? Runtime.getRuntime().availableProcessors() : threads,
        job.deadlineDays(),
        job.criteriaFile(),
        job.personvern(),
        job.form());
  }

  private LocalDate today(Request request) {
    @Nullable LocalDate today = request.today();
    @Nullable Instant planned = request.planned();
    return today != null
        ? today
        : LocalDate.ofInstant(planned == null ? clock.instant() : planned, OSLO);
  }

  /** Nothing that was asked for is left out in silence: each pattern must fit something. */
  private static List<Path> input(JobFile job, Request request) throws IOException {
    if (!request.input().isEmpty()) {
      return request.input();
    }
    if (job.input().isEmpty()) {
      throw new UserError(
          UserError.Kind.WRONG_USE, JobTexts.ERRORS.say("venter_pa_innboks", "jobb", job.name()));
    }
    List<String> unmatched = new ArrayList<>();
    List<Path> found = InputPattern.find(job.input(), job.path(), unmatched);
    if (!unmatched.isEmpty()) {
      throw new UserError(
          UserError.Kind.WRONG_USE,
          unmatched.stream()
              .map(
                  pattern ->
                      JobTexts.ERRORS.say(
                          "ingen_passer",
                          "monster",
                          pattern,
                          "jobb",
                          job.name(),
                          "mappe",
                          String.valueOf(job.path().getParent())))
              .toList());
    }
    return found;
  }

  /** What the job file says about how long runs are kept is done when there is a newer one. */
  private RunSummary withRemovedRuns(RunSummary summary, JobFile job, Path folder)
      throws IOException {
    @Nullable Integer days = job.keepDays();
    if (days == null) {
      return summary;
    }
    Instant before = clock.instant().minus(Duration.ofDays(days));
    RunPurge.Result purged = RunPurge.ofJob(folder, before, summary.folder()).remove();
    List<String> remarks = new ArrayList<>(summary.merknader());
    if (!purged.removed().isEmpty()) {
      remarks.add(
          JobTexts.REMARKS.say(
              "slettet_gamle", "kjoringer", purged.removed().size(), "dager", days));
    }
    purged.kept().forEach(kept -> remarks.add(kept.sentence()));
    return new RunSummary(summary.folder(), summary.figures(), remarks);
  }
}
