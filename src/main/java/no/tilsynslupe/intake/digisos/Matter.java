package no.tilsynslupe.intake.digisos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter (sak) that an application gave rise to.
 *
 * @param status of {@code saksStatus}; a matter without one is being handled
 * @param stated a {@code saksStatus} tells of it, not just a decision
 */
record Matter(
    String reference, String tittel, String status, boolean stated, List<Decision> decisions) {

  static final String UNDER_BEHANDLING = "UNDER_BEHANDLING";

  Matter {
    decisions = List.copyOf(decisions);
  }

  static Matter of(String reference) {
    return new Matter(reference, "", UNDER_BEHANDLING, false, List.of());
  }

  Matter with(String newTitle, String newStatus) {
    return new Matter(reference, newTitle, newStatus, true, decisions);
  }

  /**
   * With its decisions.
   *
   * @param all in order of time
   */
  Matter decided(List<Decision> all) {
    return new Matter(reference, tittel, status, stated, all);
  }

  boolean is(String wanted) {
    return status.equals(wanted);
  }

  /**
   * The decision that something of the matter rests on: the only one, else the latest by then; null
   * when that can't be told.
   */
  @Nullable Decision decisionAt(Event event) {
    if (decisions.size() == 1) {
      return decisions.get(0);
    }
    // They are in order of time.
    int from = 0;
    int to = decisions.size();
    while (from < to) {
      int middle = (from + to) / 2;
      if (decisions.get(middle).event().time().isAfter(event.time())) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from == 0 ? null : decisions.get(from - 1);
  }
}
