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
import org.jspecify.annotations.Nullable;

/** The published numbers of one criterion: the whole, each office, each quarter. */
final class FigureCells {

  private static final int WEIGHT_OF_WHOLE = 8;

  private final CellSystem system;
  private final CriterionResult result;
  private final GroupCells whole;
  private final SortedMap<Office, GroupCells> offices = new TreeMap<>();
  private final SortedMap<String, GroupCells> quarters = new TreeMap<>();

  /** What is told of a criterion; the rest is left out. */
  enum Extent {
    ALL,
    WITHOUT_OFFICES,
    WHOLE_ONLY
  }

  FigureCells(CellSystem system, CriterionResult result) {
    this(system, result, Extent.ALL);
  }

  FigureCells(CellSystem system, CriterionResult result, Extent extent) {
    this.system = system;
    this.result = result;
    boolean indicator = !result.spec().type().hard();
    this.whole = new GroupCells(system, result.samlet().hoved(), WEIGHT_OF_WHOLE, indicator);
    // Of a criterion whose units are offices each office is one: there is nothing to sum up.
    if (extent == Extent.ALL && !result.gjelderKontor()) {
      result
          .kontorer()
          .forEach(
              (office, figures) ->
                  offices.put(office, new GroupCells(system, figures.hoved(), 1, indicator)));
    }
    if (extent != Extent.WHOLE_ONLY) {
      result
          .kvartaler()
          .forEach(
              (quarter, figures) ->
                  quarters.put(quarter, new GroupCells(system, figures.hoved(), 1, indicator)));
    }
    for (GroupCell outcome : GroupCells.OUTCOMES) {
      if (!offices.isEmpty()) {
        system.sum(whole.cell(outcome), each(offices.values(), outcome));
      }
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

  CellSystem system() {
    return system;
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
    result.kontorer().keySet().forEach(office -> shown.put(office, shown(offices.get(office))));
    return shown;
  }

  SortedMap<String, Figures> shownQuarters() {
    SortedMap<String, Figures> shown = new TreeMap<>();
    result
        .kvartaler()
        .keySet()
        .forEach(quarter -> shown.put(quarter, shown(quarters.get(quarter))));
    return shown;
  }

  /** Units are not told of where persons are: two ways of counting give each other away. */
  private Figures shown(@Nullable GroupCells cells) {
    Group group = cells == null ? Group.skjult() : cells.shown();
    return result.gjelderKontor() ? new Figures(group, null) : new Figures(Group.skjult(), group);
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
