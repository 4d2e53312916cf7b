package no.tilsynslupe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.tilsynslupe.job.JobRun;
import no.tilsynslupe.job.RunFigures;
import no.tilsynslupe.job.RunHistory;
import no.tilsynslupe.sak.Periode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the runs below a folder. */
@Command(
    name = "runs",
    description = "Vis kjøringene, de nyeste først, eller slett gamle.",
    subcommands = PurgeCommand.class,
    synopsisHeading = "Bruk: ",
    synopsisSubcommandLabel = "[purge]",
    parameterListHeading = "%n",
    optionListHeading = "%nValg:%n",
    commandListHeading = "%nKommandoer:%n",
    sortOptions = false)
final class RunsCommand implements Runnable {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm", Locale.ROOT).withZone(JobRun.OSLO);
  private static final String LINE = "%-16s  %-16s  %-8s  %-24s  %-21s  %9s  %7s  %s";

  /** How the runs are printed. */
  enum Format {
    text,
    json
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "MAPPE",
      arity = "0..1",
      defaultValue = "reports",
      description = "Mappen som kjøringene ligger i; ellers reports.")
  private Path root = Path.of("reports");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (standard) eller json, med alt som er kjent om hver kjøring.")
  private Format format = Format.text;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<RunHistory.Entry> runs = read();
    switch (format) {
      case json -> out.println(RunsJson.of(runs));
      case text -> print(runs, out);
    }
    out.flush();
  }

  private void print(List<RunHistory.Entry> runs, PrintWriter out) {
    if (runs.isEmpty()) {
      out.println("Ingen kjøringer i «%s».".formatted(root));
      return;
    }
    out.println(
        LINE.formatted(
            "Startet", "Ferdig", "Tilstand", "Jobb", "Periode", "Rader", "Funn", "Mappe"));
    for (RunHistory.Entry run : runs) {
      out.println(line(run));
      note(run).forEach(note -> out.println("  " + note));
    }
  }

  private List<RunHistory.Entry> read() {
    try {
      return RunHistory.below(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(RunHistory.Entry run) {
    @Nullable RunFigures figures = run.figures();
    return LINE.formatted(
        time(run.started()),
        time(run.finished()),
        state(run),
        Objects.requireNonNullElse(run.job(), "–"),
        period(run.period()),
        figures == null ? "–" : NorwegianNumber.of(figures.raderLest()),
        figures == null ? "–" : NorwegianNumber.of(figures.avvik() + figures.risiko()),
        run.folder());
  }

  /** What there is to say of a run that isn't whole. */
  private static List<String> note(RunHistory.Entry run) {
    RunHistory.@Nullable Failure failure = run.failure();
    if (failure != null) {
      return List.of("Feilet med kode %d: %s".formatted(failure.exitCode(), failure.message()));
    }
    RunHistory.@Nullable Reached reached = run.reached();
    if (reached == null) {
      return List.of();
    }
    String done =
        reached.unit().isEmpty()
            ? ""
            : ", "
                + NorwegianNumber.of(reached.done())
                + (reached.total() == 0 ? "" : " av " + NorwegianNumber.of(reached.total()))
                + " "
                + reached.unit();
    return List.of(
        "Kom til steg %d av %d: %s%s"
            .formatted(reached.number(), reached.of(), reached.step(), done));
  }

  private static String time(@Nullable Instant time) {
    return time == null ? "–" : TIME.format(time);
  }

  private static String period(@Nullable Periode period) {
    return period == null ? "–" : DAY.format(period.fra()) + "–" + DAY.format(period.til());
  }

  private static String state(RunHistory.Entry run) {
    return switch (run.state()) {
      case DONE -> "ferdig";
      case RUNNING -> "pågår";
      case STOPPED -> "avbrutt";
      case FAILED -> "feilet";
      case UNREADABLE -> "uleselig";
    };
  }
}
