package no.tilsynslupe.store;

import no.tilsynslupe.outcome.Change;
import no.tilsynslupe.outcome.OutcomeCode;
import org.jspecify.annotations.Nullable;

/** Says what a finding is beside an earlier run. */
@FunctionalInterface
public interface FindingChange {

  /** For a run that is compared with none. */
  FindingChange NOT_COMPARED = (funnId, faktaId, utfall, alvor) -> null;

  /**
   * Called for findings only.
   *
   * @return null when there is nothing to compare with
   */
  @Nullable Change of(String funnId, String faktaId, OutcomeCode utfall, String alvor);
}
