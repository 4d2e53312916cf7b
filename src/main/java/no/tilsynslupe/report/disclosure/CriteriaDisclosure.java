package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CombinedResult;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.GroupCell;
import org.jspecify.annotations.Nullable;

/** Hides small numbers of criteria, and of figures over several criteria. */
final class CriteriaDisclosure {

  /** Criteria and combined figures as they may be published. */
  record Result(List<CriterionResult> kriterier, List<CombinedResult> samlet) {}

  private static final int WEIGHT_OF_COMBINED = 8;

  private final int threshold;
  private final Population population;
  private final EarlierEditions earlier;
  private final @Nullable Office untold;
  private final Map<String, CriterionResult> criteria = new TreeMap<>();
  private final Map<String, CombinedResult> combined = new TreeMap<>();

  /**
   * @param untold an office whose numbers are all hidden; null for none
   */
  CriteriaDisclosure(
      int threshold, Population population, EarlierEditions earlier, @Nullable Office untold) {
    this.untold = untold;
    this.threshold = threshold;
    this.population = population;
    this.earlier = earlier;
  }

  Result hide(List<CriterionResult> results, List<CombinedResult> figures) {
    parts(results, figures).forEach((members, own) -> hidePart(own, figuresOf(members, figures)));
    return new Result(
        results.stream().map(result -> found(criteria, result.id())).toList(),
        figures.stream().map(figure -> found(combined, figure.figur().id())).toList());
  }

  private static <T> T found(Map<String, T> map, String id) {
    T value = map.get(id);
    if (value == null) {
      throw new IllegalStateException("ikke behandlet: " + id);
    }
    return value;
  }

  /** Criteria that figures over several of them hang together with, each criterion once. */
  private static Map<List<String>, List<CriterionResult>> parts(
      List<CriterionResult> results, List<CombinedResult> figures) {
    Map<String, String> leader = new TreeMap<>();
    results.forEach(result -> leader.put(result.id(), result.id()));
    for (CombinedResult figure : figures) {
      List<String> ids = figure.figur().kriterier();
      String to = leader.getOrDefault(ids.get(0), ids.get(0));
      for (String id : ids) {
        String from = leader.getOrDefault(id, id);
        leader.replaceAll((member, old) -> old.equals(from) ? to : old);
      }
    }
    Map<String, List<CriterionResult>> byLeader =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> leader.getOrDefault(result.id(), result.id()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Map<List<String>, List<CriterionResult>> parts = new LinkedHashMap<>();
    byLeader
        .values()
        .forEach(own -> parts.put(own.stream().map(CriterionResult::id).toList(), own));
    return parts;
  }

  private static List<CombinedResult> figuresOf(
      List<String> members, List<CombinedResult> figures) {
    return figures.stream()
        .filter(figure -> members.contains(figure.figur().kriterier().get(0)))
        .toList();
  }

  private void hidePart(List<CriterionResult> own, List<CombinedResult> figures) {
    CellSystem system = new CellSystem(threshold);
    Map<String, FigureCells> cells = new TreeMap<>();
    Map<String, GroupCells> groups = new TreeMap<>();
    for (CriterionResult result : own) {
      FigureCells one = new FigureCells(system, result, population);
      cells.put(result.id(), one);
      groups.putAll(one.named());
      if (untold != null) {
        one.hide(untold);
      }
    }
    Map<String, GroupCells> together = new TreeMap<>();
    figures.forEach(figure -> together.put(figure.figur().id(), add(figure, system, cells)));
    groups.putAll(together);
    earlier.apply(system, groups);
    groups.forEach((name, group) -> keepKnown(system, name, group));
    List<List<Integer>> bySize = new ArrayList<>();
    cells.values().forEach(one -> one.bySize().forEach(group -> bySize.add(group.all())));
    together.values().forEach(group -> bySize.add(group.all()));
    if (!Protection.complete(system, bySize)) {
      // Never what isn't proven.
      cells.values().forEach(FigureCells::hideAll);
      together.values().forEach(GroupCells::hideAll);
    }
    for (CriterionResult result : own) {
      criteria.put(result.id(), shown(found(cells, result.id())));
    }
    for (CombinedResult figure : figures) {
      GroupCells group = found(together, figure.figur().id());
      combined.put(
          figure.figur().id(), new CombinedResult(figure.figur(), figure.tittel(), group.shown()));
    }
  }

  private void keepKnown(CellSystem system, String name, GroupCells group) {
    for (GroupCell cell : GroupCell.values()) {
      int number = group.cell(cell);
      if (earlier.knows(name, cell, system.value(number))) {
        system.keep(number);
      }
    }
  }

  private static GroupCells add(
      CombinedResult figure, CellSystem system, Map<String, FigureCells> cells) {
    GroupCells group = new GroupCells(system, figure.personer(), WEIGHT_OF_COMBINED, false);
    List<GroupCells> parts =
        figure.figur().kriterier().stream()
            .map(cells::get)
            .filter(Objects::nonNull)
            .map(FigureCells::whole)
            .toList();
    for (GroupCell outcome : GroupCells.OUTCOMES) {
      Function<GroupCells, Integer> number = part -> part.cell(outcome);
      List<Integer> each = new ArrayList<>(parts.stream().map(number).toList());
      system.notLess(each, List.of(group.cell(outcome)));
    }
    parts.forEach(part -> FigureCells.contains(system, group, part));
    return group;
  }

  static CriterionResult shown(FigureCells cells) {
    CriterionResult result = cells.result();
    boolean tells = !cells.shownWhole().hoved().vistAvgjort().skjult();
    return new CriterionResult(
        result.spec(),
        tells ? result.tilstand() : CriterionResult.State.SKJULT,
        result.intervaller(),
        cells.shownWhole(),
        cells.shownOffices(),
        cells.shownQuarters(),
        office -> new TreeMap<>(),
        result.utenTabell(),
        result.manglendeTabeller(),
        result.feil());
  }
}
