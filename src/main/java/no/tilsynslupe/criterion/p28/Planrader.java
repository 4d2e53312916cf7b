package no.tilsynslupe.criterion.p28;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Journalsok;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Hendelsestype;
import no.tilsynslupe.sak.Plan;
import no.tilsynslupe.sak.Tabell;

/**
 * Signs that an individual plan was a matter in the case: a row in table planer, whatever became of
 * it, or an event that says that the person was told of it.
 */
final class Planrader {

  private static final Set<Hendelsestype> INFORMASJON = Set.of(Hendelsestype.IP_INFORMASJON);

  private Planrader() {}

  /** Any of them up to a day, known or assumed. */
  static boolean finnes(LocalDate day, Inquiry ask) {
    for (Plan plan : ask.sak().planer()) {
      if (begunBy(plan, day, ask)) {
        return true;
      }
    }
    return Journalsok.noensinne(INFORMASJON, day).finnes(ask)
        || !ask.absent(Tabell.PLANER, Set.of(), null, day);
  }

  /** What was searched in vain. */
  static Ruling.Finding describe(Ruling.Finding finding, LocalDate day, Inquiry ask) {
    finding.absence(ask.sok(Tabell.PLANER, Set.of(), null, day));
    return Journalsok.noensinne(INFORMASJON, day).describe(finding, ask);
  }

  /** A row without any date is there all the same; one that begins later is not there yet. */
  private static boolean begunBy(Plan plan, LocalDate day, Inquiry ask) {
    List<Fact<LocalDate>> dates = List.of(plan.tilbudtDato(), plan.soknadDato(), plan.vedtakDato());
    List<LocalDate> known = dates.stream().map(Fact::optional).flatMap(Optional::stream).toList();
    if (known.stream().anyMatch(date -> !date.isAfter(day))) {
      return true;
    }
    if (dates.stream().anyMatch(Fact::isUnknown)) {
      return ask.assume(missing(plan));
    }
    return known.isEmpty();
  }

  private static MissingFact missing(Plan plan) {
    if (plan.tilbudtDato().isUnknown()) {
      return MissingFact.of(plan.felt("tilbudt_dato"), plan.tilbudtDato());
    }
    return plan.soknadDato().isUnknown()
        ? MissingFact.of(plan.felt("soknad_dato"), plan.soknadDato())
        : MissingFact.of(plan.felt("vedtak_dato"), plan.vedtakDato());
  }
}
