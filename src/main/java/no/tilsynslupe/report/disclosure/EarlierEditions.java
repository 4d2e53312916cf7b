package no.tilsynslupe.report.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tilsynslupe.report.disclosure.CellSystem.State;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.sak.Periode;

/** What earlier editions make necessary to hide, and impossible to hide. */
final class EarlierEditions {

  private final List<PublishedFigures> editions;
  private final Periode period;
  private final int threshold;

  EarlierEditions(List<PublishedFigures> editions, Periode period, int threshold) {
    this.editions = editions.stream().filter(one -> one.periode().overlaps(period)).toList();
    this.period = period;
    this.threshold = threshold;
  }

  /**
   * The threshold of an earlier edition that told of some of the same days with another one: a
   * number that only one of them hides is between the two.
   */
  Optional<Integer> otherThreshold() {
    return editions.stream()
        .map(PublishedFigures::terskel)
        .filter(other -> other != threshold)
        .findFirst();
  }

  /** Those that told of the same days. */
  List<PublishedFigures> ofSamePeriod() {
    return editions.stream().filter(one -> one.periode().equals(period)).toList();
  }

  /** Hides what was hidden, and what has crossed the threshold by a little. */
  void apply(CellSystem system, Map<String, GroupCells> groups) {
    for (PublishedFigures edition : editions) {
      groups.forEach(
          (name, group) ->
              edition
                  .of(name, period)
                  .forEach((cell, before) -> apply(system, group.cell(cell), before)));
    }
  }

  private void apply(CellSystem system, int cell, Antall before) {
    boolean near = system.value(cell) < 2L * threshold;
    if (before.equals(Antall.skjul())) {
      system.hide(cell);
      system.unmark(cell);
    } else if (before.skjult() && system.state(cell) == State.SHOWN && near) {
      // 4 before and 5 now, when one is known to have come: both would be known.
      system.hide(cell);
      system.unmark(cell);
    } else if (!before.skjult()
        && before.tall() > 0
        && before.tall() < 2L * threshold
        && system.state(cell) == State.HIDDEN) {
      system.unmark(cell);
    }
  }

  /** Of the same data, what was told once is known. */
  boolean knows(String group, GroupCell cell, long rounded) {
    return editions.stream()
        .filter(PublishedFigures::sammeData)
        .map(edition -> edition.of(group, period).get(cell))
        .anyMatch(shown -> shown != null && !shown.skjult() && shown.tall() == rounded);
  }
}
