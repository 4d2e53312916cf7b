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
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OutcomeCode;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.outcome.UnitKind;

/** Turns the tallies of a run into the figures of its criteria. */
final class CriterionFigures {

  /** Tally key of the whole period. */
  private static final String WHOLE = "";

  private final RunInfo run;
  private final Map<String, SortedMap<Office, SortedMap<String, Counts>>> byCriterion =
      new HashMap<>();
  private final Map<String, SortedMap<Office, SortedMap<String, Counts>>> byFigure =
      new HashMap<>();
  private final Map<String, SortedSet<Office>> withoutTable = new HashMap<>();
  private final Map<String, SortedSet<String>> missingTables = new HashMap<>();

  CriterionFigures(Tallies tallies, RunInfo run) {
    this.run = run;
    // Sorted here, each key among the few beside it, and not as one list of all.
    tallies.forEachCount((key, counts) -> put(key, counts, byCriterion));
    tallies.forEachCombined((key, counts) -> put(key, counts, byFigure));
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

  private static void put(
      Tallies.Key key,
      Counts counts,
      Map<String, SortedMap<Office, SortedMap<String, Counts>>> all) {
    all.computeIfAbsent(key.kriterium(), k -> new TreeMap<>())
        .computeIfAbsent(key.office(), o -> new TreeMap<>())
        .put(key.kvartal(), counts);
  }

  CriterionResult of(CriterionSpec spec, long faults) {
    SortedMap<Office, SortedMap<String, Counts>> counted =
        byCriterion.getOrDefault(spec.id(), new TreeMap<>());
    boolean intervals = counted.keySet().stream().allMatch(o -> run.utvalg(o).allowsIntervals());
    SortedMap<Office, Figures> offices = new TreeMap<>();
    SortedMap<Office, SortedMap<String, Figures>> officeQuarters = new TreeMap<>();
    SortedMap<String, Sum> quarters = new TreeMap<>();
    Sum whole = new Sum();
    counted.forEach(
        (office, byQuarter) -> {
          boolean allowed = run.utvalg(office).allowsIntervals();
          SortedMap<String, Figures> figures = new TreeMap<>();
          byQuarter.forEach(
              (quarter, counts) -> {
                Sum sum = new Sum().add(counts, officesAmongPersons(spec, office, quarter));
                if (quarter.equals(WHOLE)) {
                  whole.add(sum);
                  offices.put(office, sum.figures(spec, allowed));
                } else {
                  quarters.computeIfAbsent(quarter, q -> new Sum()).add(sum);
                  figures.put(quarter, sum.figures(spec, allowed));
                }
              });
          officeQuarters.put(office, figures);
        });
    SortedMap<String, Figures> quarterFigures = new TreeMap<>();
    quarters.forEach((quarter, sum) -> quarterFigures.put(quarter, sum.figures(spec, intervals)));
    Figures all = whole.figures(spec, intervals);
    return new CriterionResult(
        spec,
        state(spec, all.enheter()),
        intervals,
        all,
        offices,
        quarterFigures,
        officeQuarters,
        List.copyOf(withoutTable.getOrDefault(spec.id(), Collections.emptySortedSet())),
        List.copyOf(missingTables.getOrDefault(spec.id(), Collections.emptySortedSet())),
        faults);
  }

  CombinedResult of(CombinedFigure figure) {
    Sum whole = new Sum();
    boolean intervals = true;
    for (Map.Entry<Office, SortedMap<String, Counts>> entry :
        byFigure.getOrDefault(figure.id(), new TreeMap<>()).entrySet()) {
      Office office = entry.getKey();
      intervals &= run.utvalg(office).allowsIntervals();
      Counts counts = entry.getValue().get(WHOLE);
      if (counts != null) {
        long offices =
            figure.kriterier().stream()
                .filter(
                    id ->
                        withoutTable
                            .getOrDefault(id, Collections.emptySortedSet())
                            .contains(office))
                .count();
        whole.add(counts, offices);
      }
    }
    return new CombinedResult(figure, Labels.of("SAMLET", figure.id()), whole.persons(intervals));
  }

  private CriterionResult.State state(CriterionSpec spec, Group units) {
    if (units.avgjort() > 0) {
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
