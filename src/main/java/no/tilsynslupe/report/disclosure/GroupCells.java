package no.tilsynslupe.report.disclosure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.report.disclosure.CellSystem.State;
import no.tilsynslupe.report.model.Antall;
import no.tilsynslupe.report.model.Group;
import no.tilsynslupe.report.model.GroupCell;
import no.tilsynslupe.report.model.Rounding;

/**
 * The numbers of a group within the system of all that is published. How many there are in all is
 * taken for known: criteria with the same units share it, and others may know it.
 */
final class GroupCells {

  /**
   * In smaller groups nobody is told that none or all have something: it would be told of each of
   * them.
   */
  static final int FEW = 10;

  private static final List<GroupCell> DECIDED =
      List.of(GroupCell.AVVIK, GroupCell.RISIKO, GroupCell.OK, GroupCell.FUNN);

  /** The five outcomes: what sums over offices are made of. */
  static final List<GroupCell> OUTCOMES =
      List.of(
          GroupCell.AVVIK,
          GroupCell.RISIKO,
          GroupCell.OK,
          GroupCell.UAVKLART,
          GroupCell.IKKE_AKTUELT);

  private final CellSystem system;
  private final Group group;
  private final Map<GroupCell, Integer> cells = new EnumMap<>(GroupCell.class);
  private boolean leftOut;

  /**
   * Adds the numbers of a group, with what is small in it hidden.
   *
   * @param weight how much more readers lose here than in an office
   * @param indicator of a criterion that has no AVVIK, as everybody knows
   */
  GroupCells(CellSystem system, Group group, int weight, boolean indicator) {
    this.system = system;
    this.group = group;
    for (GroupCell cell : GroupCell.values()) {
      long value = value(cell);
      int number = system.add(value, weight * loss(cell, value), state(cell, indicator));
      cells.put(cell, number);
      if (isOfFew(cell)) {
        system.unmark(number);
      }
    }
    long concerned = group.avgjort() + group.uavklart();
    int sum = system.add(concerned, 0, isFew(concerned) ? State.HIDDEN : State.NOWHERE);
    limit(cell(GroupCell.AVGJORT), group.avgjort());
    limit(sum, concerned);
    system.sum(cell(GroupCell.FUNN), cells(GroupCell.AVVIK, GroupCell.RISIKO));
    system.sum(cell(GroupCell.AVGJORT), cells(GroupCell.FUNN, GroupCell.OK));
    system.sum(sum, cells(GroupCell.AVGJORT, GroupCell.UAVKLART));
    system.sum(cell(GroupCell.ALLE), List.of(sum, cell(GroupCell.IKKE_AKTUELT)));
  }

  /** Whether outcomes are shown tells on which side of the limit for small groups a number is. */
  private void limit(int number, long value) {
    int few = Math.max(FEW, system.threshold());
    if (value >= few) {
      system.limit(number, few, CellSystem.NO_LIMIT);
    } else if (value > 0) {
      system.limit(number, 0, few - 1L);
    }
  }

  private long value(GroupCell cell) {
    return group.vist(cell).tall();
  }

  /** More for a larger number: it tells more. Nothing is hidden behind a 0. */
  private static int loss(GroupCell cell, long value) {
    int kind =
        switch (cell) {
          case IKKE_AKTUELT -> 8;
          case RISIKO -> 10;
          case OK, UAVKLART -> 12;
          case AVVIK -> 14;
          case FUNN -> 18;
          case AVGJORT -> 30;
          case ALLE -> 40;
        };
    return kind + (value == 0 ? kind : Long.SIZE - Long.numberOfLeadingZeros(value));
  }

  private State state(GroupCell cell, boolean indicator) {
    if (cell == GroupCell.ALLE || (indicator && cell == GroupCell.AVVIK && value(cell) == 0)) {
      return State.KNOWN;
    }
    if (isOfFew(cell)) {
      // That there are none may be read off the whole, when there are none in it either.
      return value(cell) == 0 ? State.NOWHERE : State.HIDDEN;
    }
    return isFew(value(cell)) ? State.HIDDEN : State.SHOWN;
  }

  /** Of so few that to tell of none, or of all, would be to tell of each. */
  private boolean isOfFew(GroupCell cell) {
    long concerned = group.avgjort() + group.uavklart();
    return (isSmallGroup(group.avgjort()) && DECIDED.contains(cell))
        || (isSmallGroup(concerned) && cell != GroupCell.ALLE && cell != GroupCell.IKKE_AKTUELT)
        || (isSmallGroup(group.alle()) && cell != GroupCell.ALLE);
  }

  private boolean isFew(long value) {
    return value > 0 && value < system.threshold();
  }

  private boolean isSmallGroup(long value) {
    return value > 0 && value < Math.max(FEW, system.threshold());
  }

  int cell(GroupCell cell) {
    Integer number = cells.get(cell);
    if (number == null) {
      throw new IllegalStateException("mangler " + cell);
    }
    return number;
  }

  List<Integer> cells(GroupCell... some) {
    return List.of(some).stream().map(this::cell).toList();
  }

  /** As gravely as this or more so, by the order in which a person's outcome is chosen. */
  List<List<Integer>> gravest() {
    return List.of(
        cells(GroupCell.AVVIK),
        cells(GroupCell.FUNN),
        cells(GroupCell.FUNN, GroupCell.UAVKLART),
        cells(GroupCell.AVGJORT, GroupCell.UAVKLART),
        cells(GroupCell.ALLE));
  }

  List<Integer> all() {
    return List.copyOf(cells.values());
  }

  long size() {
    return group.alle();
  }

  /** Leaves the group out. */
  void hideAll() {
    leftOut = true;
    cells.values().forEach(system::hide);
  }

  /** The group as readers may see it. */
  Group shown() {
    Map<GroupCell, Antall> shown = new EnumMap<>(GroupCell.class);
    cells.forEach((cell, number) -> shown.put(cell, leftOut ? Antall.skjul() : shown(number)));
    return Group.vist(shown, false);
  }

  private Antall shown(int number) {
    long value = system.value(number);
    if (system.state(number) == State.NOWHERE) {
      return Antall.skjul();
    }
    if (system.state(number) == State.HIDDEN) {
      return system.isSmall(number) ? Antall.under(system.threshold()) : Antall.skjul();
    }
    return isFew(value) ? Antall.under(system.threshold()) : Antall.av(Rounding.of(value));
  }
}
