package no.tilsynslupe.report.model.stat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.criterion.CriterionSpec;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.ReportFixture;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.CriterionResult.State;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;

/** Makes results of a criterion by hand: «a of n» decided persons in offices and quarters. */
final class Results {

  static final CriterionSpec HARD = spec(CriterionSpec.Type.H);
  static final CriterionSpec INDICATOR = spec(CriterionSpec.Type.I);

  private Results() {}

  private static CriterionSpec spec(CriterionSpec.Type type) {
    return ReportFixture.catalogue().stream()
        .filter(one -> one.type() == type)
        .findFirst()
        .orElseThrow();
  }

  static Group group(long avvik, long decided) {
    return new Group(avvik, 0, decided - avvik, 2, 3, true);
  }

  static Group chosen(long avvik, long decided) {
    return new Group(avvik, 0, decided - avvik, 0, 0, false);
  }

  static Group hidden() {
    Map<GroupCell, Antall> cells = new EnumMap<>(GroupCell.class);
    for (GroupCell cell : GroupCell.values()) {
      cells.put(cell, Antall.skjul());
    }
    return Group.vist(cells, true);
  }

  /** Offices «Kontor A», «Kontor B» and so on, in the order given. */
  static CriterionResult offices(Group... groups) {
    return offices(HARD, groups);
  }

  static CriterionResult offices(CriterionSpec spec, Group... groups) {
    SortedMap<Office, Figures> offices = new TreeMap<>();
    long[] sums = new long[5];
    boolean intervals = true;
    boolean hides = false;
    for (int i = 0; i < groups.length; i++) {
      Group group = groups[i];
      offices.put(office(i), figures(group));
      intervals &= group.intervaller();
      hides |= group.skjuler();
      if (!group.skjuler()) {
        sums[0] += group.avvik();
        sums[1] += group.risiko();
        sums[2] += group.ok();
        sums[3] += group.uavklart();
        sums[4] += group.ikkeAktuelt();
      }
    }
    // The whole holds ten more than is shown where something is hidden.
    Group whole =
        new Group(sums[0], sums[1], sums[2] + (hides ? 10 : 0), sums[3], sums[4], intervals);
    return result(spec, figures(whole), offices, new TreeMap<>());
  }

  static CriterionResult quarters(Map<String, Group> groups) {
    SortedMap<String, Figures> quarters = new TreeMap<>();
    groups.forEach((quarter, group) -> quarters.put(quarter, figures(group)));
    return result(HARD, figures(group(1, 10)), new TreeMap<>(), quarters);
  }

  static CriterionResult ofOffices() {
    Figures figures = new Figures(new Group(0, 3, 5, 0, 0, false), null);
    return result(
        HARD,
        figures,
        new TreeMap<>(Map.of(office(0), figures)),
        new TreeMap<>(Map.of("2024-K1", figures)));
  }

  static Office office(int index) {
    return new Office("9901", "Kontor " + (char) ('A' + index));
  }

  private static Figures figures(Group persons) {
    return new Figures(new Group(900, 0, 100, 0, 0, false), persons);
  }

  private static CriterionResult result(
      CriterionSpec spec,
      Figures whole,
      SortedMap<Office, Figures> offices,
      SortedMap<String, Figures> quarters) {
    return new CriterionResult(
        spec,
        State.VURDERT,
        whole.hoved().intervaller(),
        whole,
        offices,
        quarters,
        office -> quarters,
        List.of(),
        List.of(),
        0);
  }
}
