package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Soknad;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * When an application was decided: by the earliest line that names it. Where none does, but the
 * case has a later decision that names no application, that one may be its decision. Where no
 * decision of the whole delivery names an application, any of them may be decided.
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
      return ask.assume(missing(mulig.get()))
          ? mulig.map(Vedtakslinje::vedtakDato)
          : Optional.empty();
    }
    LocalDate received = soknad.mottattDato();
    LocalDate last = senest.isBefore(ask.today()) ? senest : ask.today();
    last = last.isBefore(received) ? received : last;
    // A decision that the delivery doesn't show may have been made at once.
    return openAt(last, ask) ? Optional.empty() : Optional.of(received);
  }

  /**
   * Whether it was decided or withdrawn by a day, known or assumed. What the delivery doesn't cover
   * after that day makes no difference, as it would to {@link #avgjort}.
   *
   * @param dag not before the application; a later day than the data were taken counts as that one
   */
  public boolean avgjortInnen(LocalDate dag, Inquiry ask) {
    if (linje.isPresent()) {
      return !linje.get().vedtakDato().isAfter(dag);
    }
    if (mulig.isPresent() && !mulig.get().vedtakDato().isAfter(dag)) {
      return ask.assume(missing(mulig.get()));
    }
    LocalDate last = ask.today().isBefore(dag) ? ask.today() : dag;
    return !openAt(last.isBefore(soknad.mottattDato()) ? soknad.mottattDato() : last, ask);
  }

  /**
   * Whether it is known to have been undecided when the period ended, and a limit that ran out then
   * or later belongs to what comes after: a delivery of the next period tells how it went.
   *
   * @param frist last day on which the limit is kept
   */
  public boolean tilNestePeriode(LocalDate frist, Inquiry ask) {
    return linje.isEmpty()
        && mulig.isEmpty()
        && !frist.isBefore(ask.lastSeen())
        && !soknad.mottattDato().isAfter(ask.lastSeen())
        && !ask.sak().dekning().utenSoknadskobling()
        && ask.sok(Tabell.VEDTAK, Set.of(), soknad.mottattDato(), ask.lastSeen()).grad()
            == Sokedekning.Grad.HEL;
  }

  /** No decision of the case could be its own, known or assumed. */
  private boolean openAt(LocalDate day, Inquiry ask) {
    if (ask.sak().dekning().utenSoknadskobling()
        && ask.assume(new MissingFact(Tabell.VEDTAK, "soknad_id", Why.IKKE_KOBLET, null))) {
      return false;
    }
    return ask.absent(Tabell.VEDTAK, Set.of(), soknad.mottattDato(), day);
  }

  private static MissingFact missing(Vedtakslinje line) {
    return line.soknadId().isUnknown()
        ? MissingFact.of(line.felt("soknad_id"), line.soknadId())
        : MissingFact.at(line.felt("soknad_id"), Why.IKKE_KOBLET);
  }

  /**
   * The day it was decided, where all that matters is whether that was by a limit: of the decisions
   * that it may have, one by the limit and one after it are tried.
   */
  public Optional<LocalDate> avgjortForEllerEtter(LocalDate frist, Inquiry ask) {
    Optional<LocalDate> first = avgjort(ask);
    if (linje.isPresent() || first.isEmpty() || first.get().isAfter(frist)) {
      return first;
    }
    Optional<LocalDate> after =
        mulig.isPresent()
            ? Soknader.i(ask.sak()).lastUnlinked().map(Vedtakslinje::vedtakDato)
            : Optional.of(ask.today());
    Optional<LocalDate> late = after.filter(day -> day.isAfter(frist));
    MissingFact missing =
        mulig.isPresent()
            ? MissingFact.at(soknad.felt("soknad_id"), Why.IKKE_KOBLET)
            : MissingFact.of(ask.sok(Tabell.VEDTAK, Set.of(), soknad.mottattDato(), ask.today()));
    return late.isEmpty() || ask.assume(missing) ? first : late;
  }
}
