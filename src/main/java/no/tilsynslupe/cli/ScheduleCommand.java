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
@Command(
    name = "schedule",
    aliases = "planlegg",
    description = "Bli stående, og kjør jobbene til tidene sine og når leveranser kommer.",
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class ScheduleCommand implements Callable<Integer> {
  private static final double FASTEST = 10_000_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "JOBBMAPPE",
      arity = "0..1",
      defaultValue = "jobs",
      description = "Mappen som jobbfilene ligger i; ellers jobs.")
  private Path jobs = Path.of("jobs");

  @Option(
      names = "--reports",
      paramLabel = "MAPPE",
      defaultValue = "reports",
      description = "Mappen som kjøringene skal ligge i; ellers reports.")
  private Path reports = Path.of("reports");

  @Option(
      names = "--parallel",
      paramLabel = "ANTALL",
      defaultValue = "1",
      description = "Hvor mange ulike jobber som kan kjøre samtidig; ellers én.")
  private int parallel = 1;

  @Option(names = "--list", description = "Vis de neste tidene for hver jobb, og avslutt.")
  private boolean list;

  @Option(
      names = "--clock",
      paramLabel = "TID",
      converter = Time.class,
      description = {
        "Prøv ut en plan: begynn på denne tiden, for eksempel",
        "2025-01-01T00:00:00+01:00. Start den igjen med samme --clock og --speed,",
        "og den fortsetter der den var. Bruk en egen mappe med --reports."
      })
  private @Nullable Instant clock;

  @Option(
      names = "--speed",
      paramLabel = "TALL",
      defaultValue = "1",
      description = "Hvor mange sekunder som går på hvert virkelige sekund, med --clock.")
  private double speed = 1;

  /** A time with its offset from UTC. */
  static final class Time implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String value) {
      try {
        return OffsetDateTime.parse(value).toInstant();
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "Skriv tiden med avstand fra UTC, som 2025-01-01T00:00:00+01:00");
      }
    }
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    if (parallel < 1 || parallel > 64) {
      throw wrong("--parallel må være fra 1 til 64.");
    }
    if (!(speed >= 1 && speed <= FASTEST)) {
      throw wrong("--speed må være fra 1 til 10 000 000.");
    }
    if (clock == null && speed != 1) {
      throw wrong("--speed brukes bare sammen med --clock.");
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

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
