package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import no.tilsynslupe.job.file.JobFile;

/**
 * A scheduler in a world of its own: a clock that is set by hand, processes that do what they are
 * told, and runs that exist in memory alone. Job files, inboxes and the state are real files.
 */
final class Office implements JobHistory, Launcher, Journal, SchedulerClock {
  final Path jobs;
  final Path reports;
  final List<String> log = new ArrayList<>();
  final List<FakeChild> started = new ArrayList<>();
  final Set<String> busyElsewhere = new HashSet<>();

  private final Map<String, Set<Instant>> finished = new HashMap<>();
  private final Map<String, Set<Instant>> failed = new HashMap<>();
  private final Map<String, Map<Instant, CutOff>> cutOff = new HashMap<>();
  private Instant now;
  private long elapsed;
  private int parallel = 1;
  private BooleanSupplier stopping = () -> false;
  private Scheduler scheduler;

  Office(Path folder, String now) throws IOException {
    jobs = Files.createDirectories(folder.resolve("jobs"));
    reports = Files.createDirectories(folder.resolve("reports"));
    this.now = at(now);
  }

  static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }

  /** A process: ends when it is told to. */
  final class FakeChild implements Child {
    final Launch launch;
    private boolean alive = true;
    private int code;

    FakeChild(Launch launch) {
      this.launch = launch;
    }

    /** Ends well: the run is whole. */
    void finish() {
      finished.computeIfAbsent(launch.job(), job -> new HashSet<>()).add(launch.planned());
      cutOffs(launch.job()).remove(launch.planned());
      end(0);
    }

    /** Ends with an error that leaves a record, and no folder. */
    void fail(int withCode) {
      failed.computeIfAbsent(launch.job(), job -> new HashSet<>()).add(launch.planned());
      cutOffs(launch.job()).remove(launch.planned());
      end(withCode);
    }

    /** Dies after it began to write. */
    void die() {
      Path folder = reports.resolve(launch.job()).resolve(Claim.id(launch.planned()));
      List<Path> inputs = launch.delivery() == null ? List.of() : List.of(launch.delivery());
      cutOffs(launch.job()).put(launch.planned(), new CutOff(folder, launch.planned(), inputs));
      end(137);
    }

    /** Ends, and leaves nothing. */
    void end(int withCode) {
      code = withCode;
      alive = false;
    }

    @Override
    public long pid() {
      return 100L + started.indexOf(this);
    }

    @Override
    public boolean alive() {
      return alive;
    }

    @Override
    public int exitCode() {
      return code;
    }

    @Override
    public String lastError() {
      return "";
    }

    @Override
    public void stop() {
      end(143);
    }

    @Override
    public void kill() {
      end(137);
    }
  }

  private Map<Instant, CutOff> cutOffs(String job) {
    return cutOff.computeIfAbsent(job, name -> new LinkedHashMap<>());
  }

  /** Writes a job file that looks changed, also within one tick of the file system's clock. */
  void job(String name, String trigger) throws IOException {
    Path file = jobs.resolve(name + ".yaml");
    Files.writeString(file, "input: [../uttrekk]\n" + trigger + "\n");
  }

  /** Starts a scheduler, as after a start of the machine. */
  Office start() throws IOException {
    Surround all = new Surround();
    scheduler =
        new Scheduler(
            reports,
            parallel,
            new JobShelf(jobs, JobFile::read),
            all.around,
            PlanState.read(reports),
            () -> null);
    scheduler.readJobs();
    scheduler.tick();
    return this;
  }

  /** Starts a scheduler when the clock shows {@code time}. */
  Office startAt(String time) throws IOException {
    now = at(time);
    return start();
  }

  Office parallel(int count) {
    parallel = count;
    return this;
  }

  /** What is asked, while a checksum is worked out and after that, about ending. */
  Office stopping(BooleanSupplier asked) {
    stopping = asked;
    return this;
  }

  private final class Surround {
    final Lane.Surroundings around =
        new Lane.Surroundings(
            Office.this,
            Office.this,
            Office.this,
            Office.this,
            new Checksum(() -> stopping.getAsBoolean()));
  }

  /** Sets the clock forward to {@code time}, as time passes, and looks. */
  Office passTo(String time) {
    elapsed += Duration.between(now, at(time)).toNanos();
    now = at(time);
    scheduler.tick();
    return this;
  }

  /** Sets the clock without time passing, and looks. */
  Office setClock(String time) {
    now = at(time);
    elapsed += Duration.ofMillis(500).toNanos();
    scheduler.tick();
    return this;
  }

  /** Half a second passes. */
  Office look() {
    now = now.plusMillis(500);
    elapsed += Duration.ofMillis(500).toNanos();
    scheduler.tick();
    return this;
  }

  /** Seconds pass, with a look at each half. */
  Office look(int seconds) {
    for (int i = 0; i < seconds * 2; i++) {
      look();
    }
    return this;
  }

  FakeChild last() {
    return started.get(started.size() - 1);
  }

  /** What was started, as {@code job moment [restart]}. */
  List<String> runs() {
    return started.stream()
        .map(
            child ->
                child.launch.job()
                    + " "
                    + Claim.id(child.launch.planned())
                    + (child.launch.carryOn() == null ? "" : " restart"))
        .toList();
  }

  @Override
  public boolean busy(String job) {
    return busyElsewhere.contains(job);
  }

  @Override
  public Past past(String job) {
    return new Past(
        finished.getOrDefault(job, Set.of()),
        failed.getOrDefault(job, Set.of()),
        cutOffs(job).values().stream()
            .filter(run -> !finished.getOrDefault(job, Set.of()).contains(run.planned()))
            .toList());
  }

  @Override
  public Child start(Launch launch) {
    FakeChild child = new FakeChild(launch);
    started.add(child);
    return child;
  }

  @Override
  public void say(String line) {
    log.add(line);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public long elapsed() {
    return elapsed;
  }

  /** Loses the state, as a power cut may. */
  void loseState() {
    try {
      Files.delete(PlanState.file(reports));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
