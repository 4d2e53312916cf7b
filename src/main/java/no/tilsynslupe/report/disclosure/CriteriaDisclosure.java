package no.tilsynslupe.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.disclosure.FigureCells.Extent;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Rounds the numbers of criteria and hides small ones, each criterion by itself. What criteria have
 * in common is either taken for known, as how many they judge, or blurred by the rounding.
 */
final class CriteriaDisclosure {

  private final int threshold;
  private final EarlierEditions earlier;
  private final @Nullable Office untold;

  /**
   * @param untold an office whose numbers are all hidden; null for none
   */
  CriteriaDisclosure(int threshold, EarlierEditions earlier, @Nullable Office untold) {
    this.threshold = threshold;
    this.earlier = earlier;
    this.untold = untold;
  }

  /** Tells as much as can be proven to give nothing away: fewer groups rather than no numbers. */
  CriterionResult hide(CriterionResult result) {
    for (Extent extent : Extent.values()) {
      FigureCells cells = new FigureCells(new CellSystem(threshold), result, extent);
      if (protect(cells)) {
        return shown(cells);
      }
    }
    FigureCells none = new FigureCells(new CellSystem(threshold), result, Extent.WHOLE_ONLY);
    none.hideAll();
    return shown(none);
  }

  private boolean protect(FigureCells cells) {
    CellSystem system = cells.system();
    if (untold != null) {
      cells.hide(untold);
    }
    Map<String, GroupCells> groups = cells.named();
    earlier.apply(system, groups);
    groups.forEach((name, group) -> keepKnown(system, name, group));
    List<List<Integer>> bySize = new ArrayList<>();
    cells.bySize().forEach(group -> bySize.add(group.all()));
    return Protection.complete(system, bySize);
  }

  private void keepKnown(CellSystem system, String name, GroupCells group) {
    for (GroupCell cell : GroupCell.values()) {
      int number = group.cell(cell);
      if (earlier.knows(name, cell, Rounding.of(system.value(number)))) {
        system.keep(number);
      }
    }
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
