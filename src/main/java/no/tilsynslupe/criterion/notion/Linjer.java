package no.tilsynslupe.criterion.notion;

import java.util.List;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/** Decision lines as units: withdrawn ones are left out everywhere. */
public final class Linjer {

  private static final PerCase<List<Vedtakslinje>> STANDING =
      new PerCase<>(
          sak -> sak.vedtak().stream().filter(line -> line.utfall() != Utfall.TRUKKET).toList());

  private Linjer() {}

  /** The lines of a case that stand, in order of date. */
  public static List<Vedtakslinje> staende(Sak sak) {
    return STANDING.of(sak);
  }

  /** The id of the decision; for a line above 1, with its number. */
  public static UnitRef ref(Vedtakslinje line) {
    String id = line.linje() > 1 ? line.vedtakId() + "/" + line.linje() : line.vedtakId();
    return new UnitRef(UnitKind.VEDTAK, id);
  }
}
