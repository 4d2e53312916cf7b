package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import no.tilsynslupe.job.RunHistory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the runs below a folder. */
@Command(
    name = "runs",
    description = "Vis kjøringene, de nyeste først.",
    synopsisHeading = "Bruk: ",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n")
final class RunsCommand implements Runnable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm").withZone(ZoneId.of("Europe/Oslo"));

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "MAPPE",
      arity = "0..1",
      defaultValue = "reports",
      description = "Mappen som kjøringene ligger i; ellers reports.")
  private Path root = Path.of("reports");

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<RunHistory.Entry> runs = read();
    if (runs.isEmpty()) {
      out.println("Ingen kjøringer i «%s».".formatted(root));
      return;
    }
    out.println("%-16s  %-16s  %-8s  %s".formatted("Startet", "Ferdig", "Tilstand", "Mappe"));
    for (RunHistory.Entry run : runs) {
      out.println(
          "%-16s  %-16s  %-8s  %s"
              .formatted(time(run.started()), time(run.finished()), state(run), run.folder()));
    }
    out.flush();
  }

  private List<RunHistory.Entry> read() {
    try {
      return RunHistory.below(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String time(@Nullable Instant time) {
    return time == null ? "–" : TIME.format(time);
  }

  private static String state(RunHistory.Entry run) {
    return switch (run.state()) {
      case DONE -> "ferdig";
      case RUNNING -> "pågår";
      case STOPPED -> "avbrutt";
      case UNREADABLE -> "uleselig";
    };
  }
}
