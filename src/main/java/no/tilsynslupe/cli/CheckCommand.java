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
@Command(
    name = "check",
    aliases = "sjekk",
    description = "Kontroller saksuttrekk og skriv rapporten.",
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "UTTREKK",
      arity = "1..*",
      description = {
        "Mappe med CSV-filer, zip-fil eller Excel-arbeidsbok; flere kan oppgis.",
        "KOSTRA-skjema (11F, 11CF) og saksfiler fra Digisos leses også, enkeltvis eller i mappe eller zip."
      })
  private List<Path> exports = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "MAPPE",
      description = "Mappen som resultatet skal ligge i.")
  private Path out = Path.of("");

  @Mixin private ScopeOptions scope = new ScopeOptions();

  @Mixin private ReportOptions report = new ReportOptions();

  @Option(names = "--all-outcomes", description = "Skriv også vurderinger.csv, med alle utfall.")
  private boolean allOutcomes;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Bare disse formatene, med komma mellom: xlsx, html, docx, csv, json, png, svg.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--newest-wins",
      description =
          "Når to uttrekk gjelder samme kontor og periode: det nyeste gjelder, sak for sak.")
  private boolean newestWins;

  @Option(
      names = "--overwrite",
      description = "Erstatt resultatet av en tidligere kjøring i samme mappe.")
  private boolean overwrite;

  @Option(
      names = {"--compare-with", "--sammenlign-med"},
      paramLabel = "KJORING",
      description = "Vis hva som er nytt siden denne kjøringen; mappen som ble oppgitt med --out.")
  private @Nullable Path compareWith;

  @Option(
      names = "--fail-on",
      paramLabel = "UTFALL",
      description = "Avslutt med kode 1 når det finnes AVVIK, eller også RISIKO.")
  private @Nullable FailOn failOn;

  @Option(
      names = {"--deadline-days", "--frist-dager"},
      paramLabel = "DAGER",
      description =
          "Vis åpne saker som bryter en frist innen så mange dager fra uttrekksdatoen; 30 når det ikke er oppgitt.")
  private @Nullable Integer deadlineDays;

  @Option(
      names = "--threads",
      paramLabel = "ANTALL",
      description = "Hvor mange deler det arbeides på samtidig; endrer ikke resultatet.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"--database-key", "--database-nokkel"},
      paramLabel = "FIL",
      description =
          "Krypter databasen i kjøremappen med nøkkelen i denne filen, som bare du kan lese.")
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
      throw wrong("--threads må være fra 1 til 64.");
    }
    if (deadlineDays != null && (deadlineDays < 0 || deadlineDays > 366)) {
      throw wrong("--deadline-days må være fra 0 til 366.");
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

  private static UserError wrong(String message) {
    return new UserError(UserError.Kind.WRONG_USE, message);
  }
}
