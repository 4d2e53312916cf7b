package no.tilsynslupe.report.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of a group that may be shared, as they may be seen: rounded, or hidden. */
record HiddenCells(Map<GroupCell, Antall> vist) {

  HiddenCells {
    vist = Collections.unmodifiableMap(new EnumMap<>(vist));
    if (vist.size() != GroupCell.values().length) {
      throw new IllegalArgumentException("alle tall må være vist eller skjult: " + vist);
    }
  }

  boolean any() {
    return vist.values().stream().anyMatch(Antall::skjult);
  }

  Antall vist(GroupCell cell) {
    Antall antall = vist.get(cell);
    if (antall == null) {
      throw new IllegalStateException("mangler " + cell);
    }
    return antall;
  }

  /** The number behind a field of the group, 0 when it is hidden: nothing hidden is kept. */
  long field(GroupCell cell) {
    Antall antall = vist(cell);
    return antall.skjult() ? 0 : antall.tall();
  }
}
