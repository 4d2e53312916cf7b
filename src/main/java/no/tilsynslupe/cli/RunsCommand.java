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
import no.tilsynslupe.prose.Language;
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
    subcommands = PurgeCommand.class,
    synopsisSubcommandLabel = "[purge]",
    sortOptions = false)
final class RunsCommand implements Runnable {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH.mm", Locale.ROOT).withZone(JobRun.OSLO);

  /** Readers of English may take the day of the former for the month. */
  private static final DateTimeFormatter ENGLISH_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(JobRun.OSLO);

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
      descriptionKey = "MAPPE")
  private Path root = Path.of("reports");

  @Option(names = "--format", paramLabel = "FORMAT")
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
      out.println(say("ingen_kjoringer", "sti", root));
      return;
    }
    out.println(
        LINE.formatted(
            say("startet"),
            say("ferdig"),
            say("tilstand"),
            say("jobb"),
            say("periode"),
            say("rader_hode"),
            say("funn_hode"),
            say("mappe")));
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
        figures == null || figures.skjult()
            ? "–"
            : Language.current().forms().number(figures.raderLest()),
        figures == null || figures.skjult()
            ? "–"
            : Language.current().forms().number(figures.avvik() + figures.risiko()),
        run.folder());
  }

  /** What there is to say of a run that isn't whole. */
  private static List<String> note(RunHistory.Entry run) {
    RunHistory.@Nullable Failure failure = run.failure();
    if (failure != null) {
      return List.of(say("feilet_med", "kode", failure.exitCode(), "melding", failure.message()));
    }
    RunHistory.@Nullable Reached reached = run.reached();
    if (reached == null) {
      return List.of();
    }
    String step =
        say("kom_til", "nummer", reached.number(), "alle", reached.of(), "steg", reached.step());
    return List.of(reached.unit().isEmpty() ? step : step + ", " + done(reached));
  }

  private static String done(RunHistory.Reached reached) {
    String done =
        reached.total() == 0
            ? Language.current().forms().number(reached.done())
            : say("av", "gjort", reached.done(), "alle", reached.total());
    return done + " " + reached.unit();
  }

  private static String say(String key, Object... values) {
    return CliTexts.RECEIPTS.say(key, values);
  }

  private static String time(@Nullable Instant time) {
    if (time == null) {
      return "–";
    }
    return (Language.current() == Language.EN ? ENGLISH_TIME : TIME).format(time);
  }

  private static String period(@Nullable Periode period) {
    if (period == null) {
      return "–";
    }
    return Language.current() == Language.EN
        ? period.fra() + "–" + period.til()
        : Language.current().forms().dateRange(period.fra(), period.til());
  }

  private static String state(RunHistory.Entry run) {
    return say("tilstand_" + run.state());
  }
}
