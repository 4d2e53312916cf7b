package no.tilsynslupe.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tilsynslupe.acceptance.ExportOutcomes.Got;
import no.tilsynslupe.acceptance.ExportOutcomes.Unit;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.intake.AssembledCase;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.Progress;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.intake.SpoolPart;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;

/** An export whose cases are read once and can be judged again and again. */
final class ReadExport {
  private final AcceptanceExport export;
  private final List<Sak> cases = new ArrayList<>();
  private final List<Office> offices;
  private final RunSettings settings;

  /**
   * @param parameters {@code from}, {@code to} and {@code asOf} of the command: all or none
   */
  ReadExport(AcceptanceExport export, Map<String, String> parameters, Path folder)
      throws IOException {
    this.export = export;
    Path tables = folder.resolve("uttrekk");
    export.write(tables);
    Periode asked = null;
    LocalDate asOf = null;
    if (!parameters.isEmpty()) {
      asked =
          new Periode(
              LocalDate.parse(parameters.get("from")), LocalDate.parse(parameters.get("to")));
      asOf = LocalDate.parse(parameters.get("asOf"));
    }
    Path spoolFolder = folder.resolve("spool");
    IntakeOptions options =
        IntakeOptions.defaults().withThreads(1).withPeriod(asked).withExportDate(asOf);
    Intake.read(List.of(tables), options, spoolFolder, Progress.NONE);
    Spool spool = Spool.open(spoolFolder);
    settings = new RunSettings(asked == null ? spool.result().period() : asked, asOf);
    Set<Office> found = new TreeSet<>();
    for (int part = 0; part < spool.parts(); part++) {
      try (SpoolPart read = spool.part(part)) {
        for (AssembledCase one : read) {
          Sak sak = one.sak();
          if (sak != null) {
            cases.add(sak);
            found.add(new Office(sak.key().kommune(), sak.hode().kontor()));
          }
        }
      }
    }
    offices = export.wholeOrDrawn() ? List.copyOf(found) : List.of();
  }

  /** What criteria say of the cases and their offices. */
  ExportOutcomes by(Catalogue criteria) {
    CaseChecker checker = new CaseChecker(criteria, settings, "nb");
    Tallies tallies = new Tallies();
    Map<Unit, Got> outcomes = new HashMap<>();
    for (Sak sak : cases) {
      CaseChecker.CaseResult result = checker.check(sak, tallies);
      assertThat(result.faults()).isEmpty();
      result.assessments().forEach(assessment -> add(assessment, outcomes));
    }
    checker
        .conclude(tallies, tallies.texts(), offices)
        .forEach(assessment -> add(assessment, outcomes));
    return new ExportOutcomes(export, outcomes);
  }

  private static void add(Assessment assessment, Map<Unit, Got> outcomes) {
    Unit unit = new Unit(assessment.kriterium(), assessment.sakId(), assessment.enhet().id());
    Got got = new Got(assessment.code().name(), assessment.alvor(), assessment.dato().toString());
    assertThat(outcomes.put(unit, got)).as("%s vurdert to ganger", unit).isNull();
  }
}
