package no.tilsynslupe.store;

import java.util.Comparator;
import no.tilsynslupe.outcome.Office;

/**
 * A case with findings, as the case index has it.
 *
 * @param team the case's team; empty when it isn't told
 * @param forlop number of its course in the store; 0 when none is kept
 */
public record CaseEntry(Office office, String team, String sakId, FindingCounts funn, long forlop) {

  private static final Comparator<CaseEntry> BY_PLACE =
      Comparator.comparing(CaseEntry::office).thenComparing(CaseEntry::sakId);

  /** Whether its course is kept, so that a timeline can be drawn. */
  public boolean harForlop() {
    return forlop != 0;
  }

  public static Comparator<CaseEntry> order(RunStore.Order order) {
    return switch (order) {
      case BY_PLACE -> BY_PLACE;
      case GRAVEST_FIRST ->
          Comparator.comparing(CaseEntry::funn, FindingCounts.GRAVEST_FIRST)
              .thenComparing(BY_PLACE);
    };
  }
}
