package no.tilsynslupe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.tilsynslupe.job.CheckJob;
import no.tilsynslupe.job.DatabaseKey;
import no.tilsynslupe.job.RunSummary;
import no.tilsynslupe.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Carries on a run that was cut off. */
@Command(name = "restart")
final class RestartCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "KJORING", descriptionKey = "KJORING")
  private Path run = Path.of("");

  @Option(
      names = {"--database-key", "--database-nokkel"},
      paramLabel = "FIL")
  private @Nullable Path databaseKey;

  @Option(names = "--job", hidden = true, paramLabel = "JOBBFIL")
  private @Nullable Path jobFile;

  @Override
  public Integer call() throws Exception {
    ConsoleProgress progress = ConsoleProgress.onStandardError();
    RunSummary summary;
    StopNotice stop = new StopNotice(run, System.err);
    try {
      @Nullable Path key = key();
      CheckJob job = new CheckJob(ProgramVersion.number(), progress);
      summary = (key == null ? job : job.encryptedWith(DatabaseKey.read(key))).resume(run);
    } finally {
      stop.close();
      progress.clear();
    }
    return new RunReceipt(spec.commandLine().getOut()).print(summary);
  }

  private @Nullable Path key() throws IOException {
    return databaseKey == null && jobFile != null && CheckJob.isEncrypted(run)
        ? JobFile.read(jobFile).databaseKey()
        : databaseKey;
  }
}
