package no.tilsynslupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import no.tilsynslupe.job.JobRun;
import no.tilsynslupe.job.RunSummary;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.file.JobName;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a job file once. */
@Command(name = "run", aliases = "kjor", sortOptions = false)
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "JOBB", descriptionKey = "JOBB")
  private Path file = Path.of("");

  @Option(names = "--reports", paramLabel = "MAPPE", defaultValue = "reports")
  private Path reports = Path.of("reports");

  @Option(names = "--input", paramLabel = "UTTREKK")
  private List<Path> input = new ArrayList<>();

  @Option(names = "--date", paramLabel = "DATO", converter = DateConverter.class)
  private @Nullable LocalDate date;

  /** Given by the schedule to the processes it starts. */
  @Option(names = "--planned", hidden = true, paramLabel = "TIDSPUNKT")
  private @Nullable OffsetDateTime planned;

  @Override
  public Integer call() throws Exception {
    @Nullable Instant moment = planned == null ? null : planned.toInstant();
    JobRun.Request request = new JobRun.Request(date, moment, input);
    ConsoleProgress progress = ConsoleProgress.onStandardError();
    JobRun run = new JobRun(ProgramVersion.number(), reports, progress);
    JobFile job = read(run, request);
    AtomicReference<@Nullable StopNotice> stop = new AtomicReference<>();
    RunSummary summary;
    try {
      summary = run.start(job, request, folder -> stop.set(new StopNotice(folder, System.err)));
    } finally {
      StopNotice notice = stop.get();
      if (notice != null) {
        notice.close();
      }
      progress.clear();
    }
    return new RunReceipt(spec.commandLine().getOut()).print(summary);
  }

  /** A planned run that fails on its job file belongs to the history, too. */
  private JobFile read(JobRun run, JobRun.Request request) throws IOException {
    try {
      JobFile job = JobFile.read(file);
      return SpokenLanguage.isAsked(spec) ? job.in(Language.current()) : job;
    } catch (UserError error) {
      if (request.planned() != null) {
        run.recordUnreadable(JobName.of(file), request, error);
      }
      throw error;
    }
  }
}
