package no.tilsynslupe.intake;

import java.util.List;
import no.tilsynslupe.sak.Sak;
import org.jspecify.annotations.Nullable;

/**
 * A case with all its rows, and what became of them.
 *
 * @param sak the case; null for rows whose {@code sak_id} isn't in table {@code saker}
 * @param rejects rows that were rejected when the case was put together
 * @param counts the fate of every row of it that is in the spool
 */
public record AssembledCase(@Nullable Sak sak, List<Reject> rejects, RowTally counts) {
  public AssembledCase {
    rejects = List.copyOf(rejects);
  }
}
