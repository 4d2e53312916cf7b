package no.tilsynslupe.criterion.notion;

import java.util.Optional;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Emergency aid: a line or an application marked so, or of purpose class NODHJELP; a line also
 * through its application. Anything else, blank or unknown too, is not.
 */
public final class Nodhjelp {

  private Nodhjelp() {}

  public static boolean er(Soknad soknad) {
    return erSokt(soknad);
  }

  /** Applied for as emergency aid, or for a purpose that is. */
  public static boolean erSokt(Soknad soknad) {
    return soknad.nodhjelp().is(true)
        || Formalslinje.klasser(soknad.formal(), soknad.formalKode()).contains(Formal.NODHJELP);
  }

  public static boolean er(Formalslinje linje, Sak sak) {
    return linje.linje().nodhjelp().is(true)
        || linje.klasser().contains(Formal.NODHJELP)
        || soknad(linje.linje(), sak).filter(Nodhjelp::erSokt).isPresent();
  }

  /** The application that a line names, where the delivery has it. */
  public static Optional<Soknad> soknad(Vedtakslinje linje, Sak sak) {
    return Soknader.i(sak).soknad(linje);
  }
}
