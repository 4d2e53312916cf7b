package no.tilsynslupe.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.tilsynslupe.job.RunFigures;
import no.tilsynslupe.job.RunSummary;
import no.tilsynslupe.report.model.Deadlines;
import org.jspecify.annotations.Nullable;

/** What is printed when a run is whole: the main figures, and last where the workbook is. */
final class RunReceipt {
  private static final int FAILED_ON = 1;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private final PrintWriter out;

  RunReceipt(PrintWriter out) {
    this.out = out;
  }

  /** Prints, and gives the exit code. */
  int print(RunSummary summary) {
    RunFigures figures = summary.figures();
    out.printf(
        "Rader: %s lest, %s brukt, %s avvist, %s like eller erstattet.%n",
        NorwegianNumber.of(figures.raderLest()),
        NorwegianNumber.of(figures.raderBrukt()),
        NorwegianNumber.of(figures.raderAvvist()),
        NorwegianNumber.of(figures.raderErstattet()));
    out.printf(
        "Funn: %s mulige lovbrudd, %s som bør vurderes. Kan ikke avgjøres: %s.%n",
        NorwegianNumber.of(figures.avvik()),
        NorwegianNumber.of(figures.risiko()),
        NorwegianNumber.of(figures.uavklart()));
    @Nullable Deadlines deadlines = figures.frister();
    if (deadlines != null && deadlines.saker() > 0) {
      out.println("Frister: " + deadlines.sentence());
    }
    changes(figures.sammenligning());
    if (figures.programfeil() > 0) {
      out.printf(
          "Resultatet er ufullstendig: programmet feilet på %s vurderinger. Se arket Sammendrag.%n",
          NorwegianNumber.of(figures.programfeil()));
    }
    summary.merknader().forEach(remark -> out.println("Obs: " + remark));
    Path workbook = summary.folder().resolve("rapport.xlsx");
    out.println(
        Files.exists(workbook)
            ? "Arbeidsboken ligger her: " + workbook
            : "Resultatet ligger her: " + summary.folder());
    out.flush();
    return figures.failOn() ? FAILED_ON : 0;
  }

  private void changes(RunFigures.@Nullable Changes changes) {
    if (changes != null) {
      out.printf(
          "Siden kjøringen %s: %s nye, %s rettet, %s uendret, %s endret. Borte uten å være rettet: %s.%n",
          DAY.format(changes.siden()),
          NorwegianNumber.of(changes.nye()),
          NorwegianNumber.of(changes.rettet()),
          NorwegianNumber.of(changes.uendret()),
          NorwegianNumber.of(changes.endret()),
          NorwegianNumber.of(changes.borte()));
    }
  }
}
