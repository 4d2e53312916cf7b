package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import no.tilsynslupe.job.schedule.PlanPreview;
import no.tilsynslupe.job.schedule.ScheduleOptions;
import no.tilsynslupe.job.schedule.SchedulerService;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Stays up and runs the jobs at their times. */
@Command(name = "schedule", aliases = "planlegg", sortOptions = false)
final class ScheduleCommand implements Callable<Integer> {
  private static final int FASTEST = 10_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "JOBBMAPPE",
      arity = "0..1",
      defaultValue = "jobs",
      descriptionKey = "JOBBMAPPE")
  private Path jobs = Path.of("jobs");

  @Option(names = "--reports", paramLabel = "MAPPE", defaultValue = "reports")
  private Path reports = Path.of("reports");

  @Option(names = "--parallel", paramLabel = "ANTALL", defaultValue = "1")
  private int parallel = 1;

  @Option(names = "--list")
  private boolean list;

  @Option(names = "--clock", paramLabel = "TID", converter = Time.class)
  private @Nullable Instant clock;

  @Option(names = "--speed", paramLabel = "TALL", defaultValue = "1")
  private double speed = 1;

  /** A time with its offset from UTC. */
  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(CliTexts.ERRORS.say("tid_form"));
      }
    }
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (parallel < 1 || parallel > 64) {
      throw wrong("fra_til", "valg", "--parallel", "minst", 1, "mest", 64);
    }
    if (!(speed >= 1 && speed <= FASTEST)) {
      throw wrong("speed_fra_til", "mest", FASTEST);
    }
    if (clock == null && speed != 1) {
      throw wrong("speed_uten_clock");
    }
    if (list) {
      return PlanPreview.print(jobs, clock == null ? Instant.now() : clock, out)
          ? 0
          : UserError.Kind.WRONG_USE.exitCode();
    }
    SchedulerService.run(
        new ScheduleOptions(jobs, reports, parallel, clock, speed, Main.class), out);
    return 0;
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
