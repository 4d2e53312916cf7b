package no.tilsynslupe.criterion.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.LestVilkar;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/** Whether a condition asked for activity in some months: it is dated in them, or ran in them. */
final class Aktivitetskrav {

  private Aktivitetskrav() {}

  /** Known or assumed. */
  static boolean finnes(Periode months, Inquiry ask) {
    Optional<MissingFact> unknown = Optional.empty();
    for (Vilkar condition : ask.sak().vilkar()) {
      Vilkarsvedtak link = Vilkarsvedtak.av(condition, ask.sak());
      Optional<MissingFact> when = ukjentTid(condition, link, months);
      boolean known = when.isEmpty() && gjelder(condition, link, months);
      if (link.trukket() || (when.isEmpty() && !known)) {
        continue;
      }
      LestVilkar read = LestVilkar.av(condition);
      Optional<Boolean> activity = read.activity();
      if (known && activity.orElse(false)) {
        return true;
      }
      if (activity.orElse(true)) {
        MissingFact unclear = MissingFact.at(read.felt("tekst"), Why.TEKST_UKLAR);
        unknown = unknown.or(() -> when).or(() -> Optional.of(unclear));
      }
    }
    if (unknown.isPresent() && ask.assume(unknown.get())) {
      return true;
    }
    return !ask.absent(Tabell.VILKAR, Set.of(), months.fra(), months.til());
  }

  /** By what is known: dated in the months, or begun before them and not over. */
  private static boolean gjelder(Vilkar condition, Vilkarsvedtak link, Periode months) {
    Optional<LocalDate> start = link.dato(condition);
    if (start.isEmpty() || start.get().isAfter(months.til())) {
      return false;
    }
    return !start.get().isBefore(months.fra())
        || link.slutt(condition).filter(end -> !end.isBefore(months.fra())).isPresent();
  }

  /** The fact for want of which it is unknown whether it was in the months; empty when none is. */
  private static Optional<MissingFact> ukjentTid(
      Vilkar condition, Vilkarsvedtak link, Periode months) {
    if (condition.fra().isUnknown()) {
      return Optional.of(MissingFact.of(condition.felt("fra"), condition.fra()));
    }
    Optional<LocalDate> deadline = condition.frist().optional();
    boolean noStart = condition.fra().optional().isEmpty();
    if (noStart && link.vedtak().isEmpty()) {
      // Its decision would date it. A deadline dates it too, but says nothing of when it began.
      boolean placed = deadline.filter(day -> !day.isAfter(months.til())).isPresent();
      return placed ? Optional.empty() : Optional.of(unlinked(condition));
    }
    boolean before = link.dato(condition).filter(day -> day.isBefore(months.fra())).isPresent();
    return before && deadline.isEmpty() ? ukjentSlutt(condition, link) : Optional.empty();
  }

  /** Why it is unknown when a condition without a known deadline ends. */
  private static Optional<MissingFact> ukjentSlutt(Vilkar condition, Vilkarsvedtak link) {
    if (condition.frist().isUnknown()) {
      return Optional.of(MissingFact.of(condition.felt("frist"), condition.frist()));
    }
    if (link.vedtak().isEmpty()) {
      return Optional.of(unlinked(condition));
    }
    SamletVedtak decision = link.vedtak().get();
    return decision.linjer().stream()
        .filter(line -> line.til().isUnknown())
        .findFirst()
        .map(Aktivitetskrav::til);
  }

  private static MissingFact til(Vedtakslinje line) {
    return MissingFact.of(line.felt("til"), line.til());
  }

  private static MissingFact unlinked(Vilkar condition) {
    return MissingFact.at(condition.felt("vedtak_id"), Why.IKKE_KOBLET);
  }
}
