package no.tilsynslupe.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.Catalogue;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.criterion.RunSettings;
import no.tilsynslupe.intake.AssembledCase;
import no.tilsynslupe.intake.Intake;
import no.tilsynslupe.intake.IntakeOptions;
import no.tilsynslupe.intake.Progress;
import no.tilsynslupe.intake.Spool;
import no.tilsynslupe.intake.SpoolPart;
import no.tilsynslupe.outcome.Assessment;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Periode;

/**
 * What all criteria say of an export.
 *
 * @param outcomes by unit; one that isn't there is IKKE_AKTUELT
 */
record Judged(Map<Unit, Said> outcomes) {

  static final Catalogue CATALOGUE = Catalogue.load();

  record Unit(String kriterium, String kontor, String sakId, String enhet)
      implements Comparable<Unit> {
    private static final Comparator<Unit> ORDER =
        Comparator.comparing(Unit::kriterium)
            .thenComparing(Unit::kontor)
            .thenComparing(Unit::sakId)
            .thenComparing(Unit::enhet);

    @Override
    public int compareTo(Unit other) {
      return ORDER.compare(this, other);
    }

    boolean office() {
      return sakId.isEmpty();
    }
  }

  record Said(OutcomeCode utfall, String alvor, LocalDate dato, String tekst) {}

  static Judged of(List<Path> exports, Periode period, Path spoolFolder) throws IOException {
    return of(exports, period, spoolFolder, spec -> true);
  }

  /**
   * @param wanted the criteria to judge by
   */
  static Judged of(
      List<Path> exports, Periode period, Path spoolFolder, Predicate<CriterionSpec> wanted)
      throws IOException {
    Intake.read(exports, IntakeOptions.defaults().withThreads(1), spoolFolder, Progress.NONE);
    CaseChecker checker =
        new CaseChecker(CATALOGUE.only(wanted), new RunSettings(period, null), "nb");
    Tallies tallies = new Tallies();
    List<Assessment> assessments = new ArrayList<>();
    Set<Office> offices = new LinkedHashSet<>();
    Spool spool = Spool.open(spoolFolder);
    for (int part = 0; part < spool.parts(); part++) {
      try (SpoolPart cases = spool.part(part)) {
        for (AssembledCase one : cases) {
          if (one.sak() != null) {
            CaseChecker.CaseResult result = checker.check(one.sak(), tallies);
            assertThat(result.faults()).isEmpty();
            assessments.addAll(result.assessments());
            offices.add(new Office(one.sak().key().kommune(), one.sak().hode().kontor()));
          }
        }
      }
    }
    assessments.addAll(checker.conclude(tallies, tallies.texts(), List.copyOf(offices)));
    Map<Unit, Said> outcomes = new TreeMap<>();
    for (Assessment a : assessments) {
      Unit unit =
          new Unit(
              a.kriterium(),
              a.office().kommune() + " " + a.office().kontor(),
              a.sakId(),
              a.enhet().kind() + ":" + a.enhet().id());
      Said said = new Said(a.code(), a.alvor(), a.dato(), a.tekst());
      assertThat(outcomes.put(unit, said)).as("%s vurdert to ganger", unit).isNull();
    }
    return new Judged(outcomes);
  }

  OutcomeCode code(Unit unit) {
    Said said = outcomes.get(unit);
    return said == null ? OutcomeCode.IKKE_AKTUELT : said.utfall();
  }
}
