package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Figures;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;

/** The published numbers of one criterion: the whole, each office, each quarter. */
final class FigureCells {

  private static final int WEIGHT_OF_WHOLE = 8;

  private final CriterionResult result;
  private final GroupCells whole;
  private final SortedMap<Office, GroupCells> offices = new TreeMap<>();
  private final SortedMap<String, GroupCells> quarters = new TreeMap<>();

  FigureCells(CellSystem system, CriterionResult result, Population population) {
    this.result = result;
    Group all = result.samlet().hoved();
    this.whole = new GroupCells(system, all, WEIGHT_OF_WHOLE, population.isWhole(all.alle()));
    result
        .kontorer()
        .forEach(
            (office, figures) -> {
              Group group = figures.hoved();
              boolean known = population.isOffice(office, group.alle());
              offices.put(office, new GroupCells(system, group, 1, known));
            });
    result
        .kvartaler()
        .forEach(
            (quarter, figures) ->
                quarters.put(quarter, new GroupCells(system, figures.hoved(), 1, false)));
    for (GroupCell outcome : GroupCells.OUTCOMES) {
      system.sum(whole.cell(outcome), each(offices.values(), outcome));
      relateQuarters(system, outcome);
    }
    if (!result.gjelderKontor()) {
      quarters.values().forEach(quarter -> contains(system, whole, quarter));
    }
  }

  /**
   * A person counts once in each quarter and once in the whole; an office's unit has one quarter.
   */
  private void relateQuarters(CellSystem system, GroupCell outcome) {
    if (quarters.isEmpty()) {
      return;
    }
    if (result.gjelderKontor()) {
      system.sum(whole.cell(outcome), each(quarters.values(), outcome));
    } else {
      system.notLess(each(quarters.values(), outcome), List.of(whole.cell(outcome)));
    }
  }

  private static List<Integer> each(Collection<GroupCells> groups, GroupCell outcome) {
    return groups.stream().map(group -> group.cell(outcome)).toList();
  }

  /** Who is in a part is in the whole, with an outcome at least as grave. */
  static void contains(CellSystem system, GroupCells whole, GroupCells part) {
    List<List<Integer>> upTo = whole.gravest();
    List<List<Integer>> ofPart = part.gravest();
    for (int i = 0; i < upTo.size(); i++) {
      system.notLess(upTo.get(i), ofPart.get(i));
    }
  }

  CriterionResult result() {
    return result;
  }

  GroupCells whole() {
    return whole;
  }

  /** Groups in the order in which they may be left out: the smallest first, the whole last. */
  List<GroupCells> bySize() {
    List<GroupCells> groups = new ArrayList<>(quarters.values());
    groups.addAll(offices.values());
    groups.sort(Comparator.comparingLong(GroupCells::size));
    groups.add(whole);
    return groups;
  }

  /** Leaves an office out. */
  void hide(Office office) {
    GroupCells group = offices.get(office);
    if (group != null) {
      group.hideAll();
    }
  }

  /** Leaves everything out. */
  void hideAll() {
    quarters.values().forEach(GroupCells::hideAll);
    offices.values().forEach(GroupCells::hideAll);
    whole.hideAll();
  }

  Figures shownWhole() {
    return shown(whole);
  }

  SortedMap<Office, Figures> shownOffices() {
    SortedMap<Office, Figures> shown = new TreeMap<>();
    offices.forEach((office, group) -> shown.put(office, shown(group)));
    return shown;
  }

  SortedMap<String, Figures> shownQuarters() {
    SortedMap<String, Figures> shown = new TreeMap<>();
    quarters.forEach((quarter, group) -> shown.put(quarter, shown(group)));
    return shown;
  }

  /** Units are not told of where persons are: two ways of counting give each other away. */
  private Figures shown(GroupCells group) {
    return result.gjelderKontor()
        ? new Figures(group.shown(), null)
        : new Figures(Group.skjult(), group.shown());
  }

  /** The groups by what they are called in an edition. */
  Map<String, GroupCells> named() {
    Map<String, GroupCells> named = new TreeMap<>();
    named.put(PublishedFigures.whole(result.id()), whole);
    offices.forEach((o, group) -> named.put(PublishedFigures.office(result.id(), o), group));
    quarters.forEach((q, group) -> named.put(PublishedFigures.quarter(result.id(), q), group));
    return named;
  }
}
