package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.disclosure.CellSystem.State;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.sak.Periode;

/** What earlier editions make necessary to hide, and impossible to hide. */
final class EarlierEditions {

  private final List<PublishedFigures> editions;
  private final Periode period;

  EarlierEditions(List<PublishedFigures> editions, Periode period) {
    this.editions = editions.stream().filter(one -> one.periode().overlaps(period)).toList();
    this.period = period;
  }

  /** Never a lower threshold than before: between the two a hidden number would be caught. */
  int threshold(int wanted) {
    return editions.stream().mapToInt(PublishedFigures::terskel).reduce(wanted, Math::max);
  }

  /** Those that told of the same days. */
  List<PublishedFigures> ofSamePeriod() {
    return editions.stream().filter(one -> one.periode().equals(period)).toList();
  }

  /** Hides what was hidden, and what has changed by so few that the change tells of them. */
  void apply(CellSystem system, Map<String, GroupCells> groups) {
    for (PublishedFigures edition : editions) {
      groups.forEach(
          (name, group) -> {
            Map<GroupCell, Antall> before = edition.grupper().getOrDefault(name, Map.of());
            boolean same = edition.periode().equals(period) || PublishedFigures.isQuarter(name);
            before.forEach((cell, shown) -> apply(system, group.cell(cell), shown, same));
          });
    }
  }

  private static void apply(CellSystem system, int cell, Antall before, boolean same) {
    if (system.state(cell) != State.SHOWN || system.loss(cell) >= CellSystem.NEVER) {
      return;
    }
    if (before.skjult()) {
      if (same) {
        system.hide(cell);
      }
      return;
    }
    long change = Math.abs(system.value(cell) - before.tall());
    if (change > 0 && change < system.threshold()) {
      system.hide(cell);
    }
  }

  /** Of the same data, what was told once is known. */
  boolean knows(String group, GroupCell cell, long value) {
    return editions.stream()
        .filter(PublishedFigures::sammeData)
        .map(edition -> edition.grupper().getOrDefault(group, Map.of()).get(cell))
        .anyMatch(shown -> shown != null && !shown.skjult() && shown.tall() == value);
  }
}
