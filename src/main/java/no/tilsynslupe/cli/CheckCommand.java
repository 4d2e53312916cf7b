package no.tilsynslupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.tilsynslupe.job.CheckJob;
import no.tilsynslupe.job.CheckOptions;
import no.tilsynslupe.job.CompareWith;
import no.tilsynslupe.job.DatabaseKey;
import no.tilsynslupe.job.RunSummary;
import no.tilsynslupe.job.file.CriteriaFile;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks case exports and writes the reports into a run folder. */
@Command(name = "check", aliases = "sjekk", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "UTTREKK", arity = "1..*", descriptionKey = "UTTREKK")
  private List<Path> exports = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "MAPPE")
  private Path out = Path.of("");

  @Mixin private ScopeOptions scope = new ScopeOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--all-outcomes")
  private boolean allOutcomes;

  @Option(names = "--formats", paramLabel = "FORMAT", split = ",")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--newest-wins")
  private boolean newestWins;

  @Option(names = "--overwrite")
  private boolean overwrite;

  @Option(
      names = {"--compare-with", "--sammenlign-med"},
      paramLabel = "KJORING")
  private @Nullable Path compareWith;

  @Option(names = "--fail-on", paramLabel = "UTFALL")
  private @Nullable FailOn failOn;

  @Option(
      names = {"--deadline-days", "--frist-dager"},
      paramLabel = "DAGER")
  private @Nullable Integer deadlineDays;

  @Option(names = "--threads", paramLabel = "ANTALL")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"--database-key", "--database-nokkel"},
      paramLabel = "FIL")
  private @Nullable Path databaseKey;

  /** What ends the program with code 1. */
  enum FailOn {
    AVVIK,
    RISIKO;

    OutcomeCode code() {
      return this == AVVIK ? OutcomeCode.AVVIK : OutcomeCode.RISIKO;
    }
  }

  @Override
  public Integer call() throws Exception {
    ConsoleProgress progress = ConsoleProgress.onStandardError();
    CheckOptions options = options();
    RunSummary summary;
    StopNotice stop = new StopNotice(out, System.err);
    try {
      summary =
          job(progress)
              .start(
                  options,
                  out,
                  overwrite,
                  compareWith == null ? CompareWith.nothing() : CompareWith.run(compareWith));
    } finally {
      stop.close();
      progress.clear();
    }
    return new RunReceipt(spec.commandLine().getOut()).print(summary);
  }

  private CheckJob job(ConsoleProgress progress) throws IOException {
    CheckJob job = new CheckJob(ProgramVersion.number(), progress);
    return databaseKey == null ? job : job.encryptedWith(DatabaseKey.read(databaseKey));
  }

  private CheckOptions options() throws IOException {
    scope.check();
    if (threads < 1 || threads > 64) {
      throw wrong("fra_til", "valg", "--threads", "minst", 1, "mest", 64);
    }
    if (deadlineDays != null && (deadlineDays < 0 || deadlineDays > 366)) {
      throw wrong("fra_til", "valg", "--deadline-days", "minst", 0, "mest", 366);
    }
    CriteriaOptions.Choice criteria = scope.criteria();
    CheckOptions options =
        new CheckOptions(
                exports,
                scope.from(),
                scope.to(),
                scope.asOf(),
                criteria.only(),
                criteria.theme(),
                List.of(),
                scope.rates(),
                newestWins,
                allOutcomes,
                formats.stream().map(format -> format.strip().toLowerCase(Locale.ROOT)).toList(),
                failOn == null ? null : failOn.code(),
                threads,
                deadlineDays,
                null)
            .as(report.form());
    @Nullable CriteriaFile file = criteria.file();
    return file == null ? options : options.with(file);
  }

  private static UserError wrong(String key, Object... values) {
    return new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say(key, values));
  }
}
