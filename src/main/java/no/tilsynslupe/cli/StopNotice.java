package no.tilsynslupe.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import no.tilsynslupe.job.CheckJob;
import no.tilsynslupe.sak.UserError;

/**
 * Says how to carry on when the user or the machine stops a run (Ctrl+C, log-out), and ends the
 * process with the exit code for that. What was written stays as it is.
 */
final class StopNotice implements AutoCloseable {
  private final Thread hook;

  StopNotice(Path run, PrintStream err) {
    hook =
        new Thread(
            () -> {
              err.println();
              err.println(
                  CheckJob.canResume(run)
                      ? CliTexts.RECEIPTS.say("stoppet", "sti", run)
                      : CliTexts.RECEIPTS.say("stoppet_for"));
              err.flush();
              Runtime.getRuntime().halt(UserError.Kind.STOPPED_UNDERWAY.exitCode());
            });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The machine is already on its way down: then the hook has the last word.
      Thread.currentThread().interrupt();
    }
  }
}
