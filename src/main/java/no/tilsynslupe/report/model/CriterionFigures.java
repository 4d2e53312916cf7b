package no.tilsynslupe.report.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tilsynslupe.criterion.CaseChecker;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.CombinedFigure;
import no.tilsynslupe.outcome.Counts;
import no.tilsynslupe.outcome.FigureCounts;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.prose.Language;

/** Turns the tallies of a run into the figures of its criteria. */
final class CriterionFigures {

  /** Tally key of the whole period. */
  private static final String WHOLE = "";

  private final RunInfo run;
  private final Language language;
  private final Tallies tallies;
  private final Map<String, SortedSet<Office>> withoutTable = new HashMap<>();
  private final Map<String, SortedSet<String>> missingTables = new HashMap<>();

  CriterionFigures(Tallies tallies, RunInfo run, Language language) {
    this.run = run;
    this.language = language;
    this.tallies = tallies;
    tallies.forEachObservation(
        (seen, n) -> {
          if (seen.tema().equals(CaseChecker.TABLE_MISSING)) {
            withoutTable.computeIfAbsent(seen.nokkel(), k -> new TreeSet<>()).add(seen.office());
            missingTables
                .computeIfAbsent(seen.nokkel(), k -> new TreeSet<>())
                .add(seen.undernokkel());
          }
        });
  }

  CriterionResult of(CriterionSpec spec, long faults) {
    TreeMap<Office, FigureCounts> counted = new TreeMap<>();
    tallies.forEachOffice(spec.id(), counted::put);
    boolean intervals = counted.keySet().stream().allMatch(o -> run.utvalg(o).allowsIntervals());
    SortedMap<Office, Figures> offices = new TreeMap<>();
    SortedMap<String, Sum> quarters = new TreeMap<>();
    Sum whole = new Sum();
    counted.forEach(
        (office, figure) ->
            figure.forEach(
                (quarter, counts) -> {
                  Sum sum = sum(spec, office, quarter, counts);
                  if (quarter.equals(WHOLE)) {
                    whole.add(sum);
                    offices.put(office, sum.figures(spec, run.utvalg(office).allowsIntervals()));
                  } else {
                    quarters.computeIfAbsent(quarter, q -> new Sum()).add(sum);
                  }
                }));
    SortedMap<String, Figures> quarterFigures = new TreeMap<>();
    quarters.forEach((quarter, sum) -> quarterFigures.put(quarter, sum.figures(spec, intervals)));
    Figures all = whole.figures(spec, intervals);
    return new CriterionResult(
        spec,
        state(spec, all),
        intervals,
        all,
        offices,
        quarterFigures,
        office -> quarters(spec, office, counted),
        List.copyOf(withoutTable.getOrDefault(spec.id(), Collections.emptySortedSet())),
        List.copyOf(missingTables.getOrDefault(spec.id(), Collections.emptySortedSet())),
        faults);
  }

  private SortedMap<String, Figures> quarters(
      CriterionSpec spec, Office office, Map<Office, FigureCounts> counted) {
    SortedMap<String, Figures> figures = new TreeMap<>();
    FigureCounts figure = counted.get(office);
    if (figure != null) {
      boolean intervals = run.utvalg(office).allowsIntervals();
      figure.forEach(
          (quarter, counts) ->
              figures.put(quarter, sum(spec, office, quarter, counts).figures(spec, intervals)));
      figures.remove(WHOLE);
    }
    return figures;
  }

  private Sum sum(CriterionSpec spec, Office office, String quarter, Counts counts) {
    return new Sum().add(counts, officesAmongPersons(spec, office, quarter));
  }

  CombinedResult of(CombinedFigure figure) {
    TreeMap<Office, FigureCounts> counted = new TreeMap<>();
    tallies.forEachOfficeCombined(figure.id(), counted::put);
    boolean intervals = counted.keySet().stream().allMatch(o -> run.utvalg(o).allowsIntervals());
    Sum whole = new Sum();
    counted.forEach(
        (office, counts) -> {
          long offices =
              figure.kriterier().stream()
                  .filter(
                      id ->
                          withoutTable
                              .getOrDefault(id, Collections.emptySortedSet())
                              .contains(office))
                  .count();
          whole.add(counts.counts(WHOLE), offices);
        });
    return new CombinedResult(
        figure, Labels.of("SAMLET", figure.id(), language), whole.persons(intervals));
  }

  private CriterionResult.State state(CriterionSpec spec, Figures all) {
    Group units = all.enheter();
    // A person of whom one unit is met and another undecided is undecided.
    if (units.avgjort() > 0 && all.hoved().avgjort() > 0) {
      return CriterionResult.State.VURDERT;
    }
    if (units.uavklart() > 0) {
      return CriterionResult.State.INGENTING_AVGJORT;
    }
    if (units.ikkeAktuelt() > 0) {
      return CriterionResult.State.INGEN_AKTUELLE;
    }
    boolean chosen =
        run.utvalg().values().stream().anyMatch(sampling -> sampling.allowsIntervals());
    return spec.unit() == UnitKind.KONTOR && !run.utvalg().isEmpty() && !chosen
        ? CriterionResult.State.IKKE_KJORT
        : CriterionResult.State.INGEN_ENHETER;
  }

  /**
   * An office whose delivery lacks the table is one undecided unit, dated the period's last day,
   * and is tallied like a person. It is none.
   */
  private long officesAmongPersons(CriterionSpec spec, Office office, String quarter) {
    boolean there =
        withoutTable.getOrDefault(spec.id(), Collections.emptySortedSet()).contains(office)
            && (quarter.equals(WHOLE) || quarter.equals(quarter(run.periode().til())));
    return there ? 1 : 0;
  }

  private static String quarter(LocalDate date) {
    return date.getYear() + "-K" + ((date.getMonthValue() + 2) / 3);
  }

  /** Counts while they are added up. */
  private static final class Sum {
    private final Counts counts = new Counts();

    Sum add(Counts more, long officesAmongPersons) {
      counts.add(more);
      counts.addPersons(OutcomeCode.UAVKLART, -officesAmongPersons);
      return this;
    }

    void add(Sum other) {
      counts.add(other.counts);
    }

    Figures figures(CriterionSpec spec, boolean intervals) {
      // Intervals speak of persons: several units of one person are not independent.
      return spec.unit() == UnitKind.KONTOR
          ? new Figures(units(), null)
          : new Figures(units(), persons(intervals));
    }

    Group units() {
      return new Group(
          counts.units(OutcomeCode.AVVIK),
          counts.units(OutcomeCode.RISIKO),
          counts.units(OutcomeCode.OK),
          counts.units(OutcomeCode.UAVKLART),
          counts.units(OutcomeCode.IKKE_AKTUELT),
          false);
    }

    Group persons(boolean intervals) {
      return new Group(
          counts.persons(OutcomeCode.AVVIK),
          counts.persons(OutcomeCode.RISIKO),
          counts.persons(OutcomeCode.OK),
          counts.persons(OutcomeCode.UAVKLART),
          counts.persons(OutcomeCode.IKKE_AKTUELT),
          intervals);
    }
  }
}
