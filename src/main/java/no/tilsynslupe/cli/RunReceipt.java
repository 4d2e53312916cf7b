package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import no.tilsynslupe.job.RunFigures;
import no.tilsynslupe.job.RunSummary;
import no.tilsynslupe.prose.Language;
import no.tilsynslupe.report.model.Deadlines;
import org.jspecify.annotations.Nullable;

/** What is printed when a run is whole: the main figures, and last where the workbook is. */
final class RunReceipt {
  private static final int FAILED_ON = 1;
  private final PrintWriter out;

  RunReceipt(PrintWriter out) {
    this.out = out;
  }

  /** Prints, and gives the exit code. */
  int print(RunSummary summary) {
    RunFigures figures = summary.figures();
    rows(figures);
    findings(figures);
    @Nullable Deadlines deadlines = figures.frister();
    if (deadlines != null && deadlines.saker() > 0) {
      say("frister", "setning", deadlines.sentence(Language.current()));
    }
    changes(figures.sammenligning());
    if (figures.programfeil() > 0) {
      say("ufullstendig", "n", figures.programfeil());
    }
    summary.merknader().forEach(remark -> say("obs", "merknad", remark));
    Path workbook = summary.folder().resolve("rapport.xlsx");
    if (Files.exists(workbook)) {
      say("arbeidsboken", "sti", workbook);
    } else {
      say("resultatet", "sti", summary.folder());
    }
    out.flush();
    return figures.failOn() ? FAILED_ON : 0;
  }

  private void rows(RunFigures figures) {
    if (!figures.skjult()) {
      say(
          "rader",
          "lest",
          figures.raderLest(),
          "brukt",
          figures.raderBrukt(),
          "avvist",
          figures.raderAvvist(),
          "like",
          figures.raderErstattet());
    }
  }

  private void findings(RunFigures figures) {
    if (!figures.skjult()) {
      say(
          "funn",
          "avvik",
          figures.avvik(),
          "risiko",
          figures.risiko(),
          "uavklart",
          figures.uavklart());
    }
  }

  private void changes(RunFigures.@Nullable Changes changes) {
    if (changes != null) {
      say(
          "siden",
          "dato",
          changes.siden(),
          "nye",
          changes.nye(),
          "rettet",
          changes.rettet(),
          "uendret",
          changes.uendret(),
          "endret",
          changes.endret(),
          "borte",
          changes.borte());
    }
  }

  private void say(String key, Object... values) {
    out.println(CliTexts.RECEIPTS.say(key, values));
  }
}
