package no.tilsynslupe.intake.digisos;

import java.util.ArrayList;
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

  Matter decided(Event event, String utfall, String file) {
    List<Decision> all = new ArrayList<>(decisions);
    all.add(new Decision(all.size() + 1, event, utfall, file));
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
    Decision latest = null;
    for (Decision decision : decisions) {
      if (!decision.event().time().isAfter(event.time())) {
        latest = decision;
      }
    }
    return latest;
  }
}
