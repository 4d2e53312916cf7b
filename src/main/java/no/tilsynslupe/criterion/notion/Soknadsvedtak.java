package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * When an application was decided: by the earliest line that names it. Where none does, but the
 * case has a later decision that names no application, that one may be its decision.
 *
 * <p>Source: the case export format, "An application's decision".
 *
 * @param linje the earliest line that names it; empty when none does
 * @param mulig the earliest later line that names no application; empty when one names this
 */
public record Soknadsvedtak(
    Soknad soknad, Optional<Vedtakslinje> linje, Optional<Vedtakslinje> mulig) {

  public static Soknadsvedtak av(Soknad soknad, Sak sak) {
    Soknader index = Soknader.i(sak);
    Optional<Vedtakslinje> line = index.earliestLine(soknad);
    return new Soknadsvedtak(
        soknad,
        line,
        line.isPresent() ? Optional.empty() : index.unlinkedFrom(soknad.mottattDato()));
  }

  /** Withdrawn: closed on that day, without a decision. */
  public Optional<LocalDate> trukket() {
    return linje.filter(line -> line.utfall() == Utfall.TRUKKET).map(Vedtakslinje::vedtakDato);
  }

  /** The day it was decided, known or assumed; empty while it isn't. */
  public Optional<LocalDate> avgjort(Inquiry ask) {
    return avgjort(ask, ask.today());
  }

  /**
   * As above, where a decision after a day is as good as none.
   *
   * @param senest the day
   */
  public Optional<LocalDate> avgjort(Inquiry ask, LocalDate senest) {
    if (linje.isPresent()) {
      return linje.map(Vedtakslinje::vedtakDato);
    }
    if (mulig.isPresent()) {
      Vedtakslinje line = mulig.get();
      MissingFact missing =
          line.soknadId().isUnknown()
              ? MissingFact.of(line.felt("soknad_id"), line.soknadId())
              : MissingFact.at(line.felt("soknad_id"), Why.IKKE_KOBLET);
      return ask.assume(missing) ? mulig.map(Vedtakslinje::vedtakDato) : Optional.empty();
    }
    LocalDate received = soknad.mottattDato();
    LocalDate last = senest.isBefore(ask.today()) ? senest : ask.today();
    last = last.isBefore(received) ? received : last;
    // A decision that the delivery doesn't show may have been made at once.
    return ask.absent(Tabell.VEDTAK, Set.of(), received, last)
        ? Optional.empty()
        : Optional.of(received);
  }
}
