package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;

/**
 * The limit of months for a run, parameter {@code maneder}.
 *
 * @param last the last day within it
 */
record Manedsgrense(VurdertOpphold run, LocalDate last, int months) {

  static Manedsgrense of(VurdertOpphold run, Inquiry ask) {
    int months = ask.number("maneder", run.fra());
    return new Manedsgrense(run, run.fra().plusMonths(months), months);
  }

  boolean broken() {
    return run.til().isAfter(last);
  }

  /** A run that goes on, but is to end within the limit. */
  boolean endsInTime() {
    return run.plannedEnd().filter(end -> !end.isAfter(last)).isPresent();
  }

  /** The day that places the run: the day after a broken limit, else its end or last seen. */
  LocalDate dato(Inquiry ask) {
    return broken() ? last.plusDays(1) : run.endOrLastSeen(ask);
  }

  /** The answer for a run that has not passed the limit. */
  Ruling kept(Inquiry ask) {
    if (run.lostEnd().isPresent()) {
      return Ruling.uavklart(dato(ask), run.lostEnd().get());
    }
    if (run.running()) {
      return Ruling.ikkeAktuelt(dato(ask));
    }
    // Where a row of the table is lacking, it may be a stay that carries the run past the limit.
    Sokedekning more = ask.sok(Tabell.BOTILBUD, Set.of(), run.fra(), run.til());
    return more.arsak() == Sokedekning.Arsak.UFULLSTENDIG
        ? Ruling.uavklart(dato(ask), MissingFact.of(more))
        : Ruling.ok(dato(ask));
  }

  /** Adds the sentence's numbers and the rows of the run. */
  Ruling.Finding describe(Ruling.Finding finding) {
    finding.with("frist", last).with("grense", months);
    finding.with("over", Math.toIntExact(ChronoUnit.DAYS.between(last, run.til())));
    return run.describe(finding);
  }

  /** The sentence for a run that has ended, or the one for a run that goes on. */
  String key(String reason) {
    return run.running() ? reason + "_pagar" : reason;
  }
}
