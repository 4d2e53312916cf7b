package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.tilsynslupe.job.JobRun;
import no.tilsynslupe.job.RunPurge;
import no.tilsynslupe.job.SpoolExpiry;
import no.tilsynslupe.sak.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes old runs. */
@Command(name = "purge", aliases = "slett", sortOptions = false)
final class PurgeCommand implements Callable<Integer> {
  /** How far below the root runs may lie. */
  private static final int LEVELS = 4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "MAPPE",
      arity = "0..1",
      defaultValue = "reports",
      descriptionKey = "MAPPE")
  private Path root = Path.of("reports");

  @Option(names = "--older-than", required = true, paramLabel = "ALDER")
  private String age = "";

  @Option(names = "--yes")
  private boolean confirmed;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    Instant now = Instant.now();
    PrintWriter out = spec.commandLine().getOut();
    if (!dryRun) {
      SpoolExpiry.below(root, LEVELS, now.minus(SpoolExpiry.KEPT))
          .forEach(run -> out.println(CliTexts.RECEIPTS.say("slettet_rader", "sti", run)));
    }
    RunPurge purge = RunPurge.below(root, RunAge.before(age, now));
    if (purge.old().isEmpty()) {
      out.println(CliTexts.RECEIPTS.say("ingen_gamle", "sti", root));
    }
    if (dryRun || !confirmed) {
      list(purge.old(), out);
      if (!dryRun && !purge.old().isEmpty()) {
        throw new UserError(UserError.Kind.WRONG_USE, CliTexts.ERRORS.say("purge_yes"));
      }
      return 0;
    }
    return remove(purge, out);
  }

  private static void list(List<RunPurge.Old> old, PrintWriter out) {
    for (RunPurge.Old one : old) {
      out.println(
          CliTexts.RECEIPTS.say(
              "ville_slettet",
              "sti",
              one.path(),
              "dato",
              LocalDate.ofInstant(one.when(), JobRun.OSLO)));
    }
    out.flush();
  }

  private int remove(RunPurge purge, PrintWriter out) throws IOException {
    RunPurge.Result result = purge.remove();
    result.removed().forEach(path -> out.println(CliTexts.RECEIPTS.say("slettet", "sti", path)));
    result.kept().forEach(kept -> out.println(kept.sentence()));
    out.flush();
    return result.kept().isEmpty() ? 0 : UserError.Kind.STOPPED_UNDERWAY.exitCode();
  }
}
