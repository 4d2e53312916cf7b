package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
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
@Command(
    name = "purge",
    aliases = "slett",
    description = "Slett gamle kjøringer med alt som hører til dem.",
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    sortOptions = false)
final class PurgeCommand implements Callable<Integer> {
  /** How far below the root runs may lie. */
  private static final int LEVELS = 4;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "MAPPE",
      arity = "0..1",
      defaultValue = "reports",
      description = "Mappen som kjøringene ligger i; ellers reports.")
  private Path root = Path.of("reports");

  @Option(
      names = "--older-than",
      required = true,
      paramLabel = "ALDER",
      description = {
        "Hvor gamle de må være: et antall dager (400d), et tidsrom (P400D, P13M) eller en dato (2024-01-01).",
        "Ferdige kjøringer regnes fra de ble ferdige, andre fra de begynte."
      })
  private String age = "";

  @Option(names = "--yes", description = "Slett uten å spørre.")
  private boolean confirmed;

  @Option(names = "--dry-run", description = "Vis bare hva som ville blitt slettet.")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException {
    Instant now = Instant.now();
    PrintWriter out = spec.commandLine().getOut();
    if (!dryRun) {
      SpoolExpiry.below(root, LEVELS, now.minus(SpoolExpiry.KEPT))
          .forEach(
              run ->
                  out.println(
                      "Slettet de mellomlagrede radene til en avbrutt kjøring: «%s»."
                          .formatted(run)));
    }
    RunPurge purge = RunPurge.below(root, RunAge.before(age, now));
    if (purge.old().isEmpty()) {
      out.println("Ingen kjøringer i «%s» er så gamle.".formatted(root));
    }
    if (dryRun || !confirmed) {
      list(purge.old(), out);
      if (!dryRun && !purge.old().isEmpty()) {
        throw new UserError(
            UserError.Kind.WRONG_USE,
            "Ingenting er slettet. Legg til --yes for å slette kjøringene i listen.");
      }
      return 0;
    }
    return remove(purge, out);
  }

  private static void list(List<RunPurge.Old> old, PrintWriter out) {
    for (RunPurge.Old one : old) {
      out.println(
          "Ville blitt slettet: «%s», fra %s."
              .formatted(one.path(), RunsCommand.DAY.format(one.when().atZone(JobRun.OSLO))));
    }
    out.flush();
  }

  private int remove(RunPurge purge, PrintWriter out) throws IOException {
    RunPurge.Result result = purge.remove();
    result.removed().forEach(path -> out.println("Slettet «%s».".formatted(path)));
    result.kept().forEach(kept -> out.println(kept.sentence()));
    out.flush();
    return result.kept().isEmpty() ? 0 : UserError.Kind.STOPPED_UNDERWAY.exitCode();
  }
}
