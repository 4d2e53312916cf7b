package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Tabell;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * Whether a purpose was decided on § 19 alone: the line names § 19 and not § 18, and no line of the
 * same purpose family, in the same decision or in one of the case a few days away, rests on § 18.
 */
final class Paragraf19Alene {

  private static final Set<String> PARAGRAF_18 = Set.of("18");

  private Paragraf19Alene() {}

  /** What the line's own legal basis says. */
  static boolean etterHjemmel(Formalslinje line) {
    return line.linje().hjemmel().nevner("19") && !line.linje().hjemmel().nevner("18");
  }

  /** True when the purpose class of the line rests on § 19 alone, known or assumed. */
  static boolean gjelder(Formalslinje line, Formal purpose, Inquiry ask) {
    if (!etterHjemmel(line)) {
      return false;
    }
    for (Formalslinje other : narliggende18(line.linje(), ask)) {
      if (other.klasser().stream().anyMatch(c -> familie(c) == familie(purpose))) {
        return false;
      }
      if (other.formalUkjent() && ask.assume(ukjentFormal(other))) {
        return false;
      }
    }
    Sokedekning sought = sok(line, ask);
    // Nobody can decide anything after the export: days after it aren't missing from the delivery.
    return ask.absent(Tabell.VEDTAK, PARAGRAF_18, sought.fra(), sought.til());
  }

  /** Where a line on § 18 was sought. */
  static Sokedekning sok(Formalslinje line, Inquiry ask) {
    LocalDate date = line.linje().vedtakDato();
    int days = dager(date, ask);
    LocalDate last = date.plusDays(days);
    LocalDate to = last.isAfter(ask.today()) && !ask.today().isBefore(date) ? ask.today() : last;
    return ask.sok(Tabell.VEDTAK, PARAGRAF_18, date.minusDays(days), to);
  }

  /** The absence as evidence: other purposes may well rest on § 18. */
  static Evidence fravaer(Formalslinje line, Formal purpose, Inquiry ask) {
    Sokedekning sought = sok(line, ask);
    String what = "18 " + familie(purpose).name().replace('_', '-');
    return new Evidence.Absence(Tabell.VEDTAK, Set.of(what), sought.fra(), sought.til());
  }

  private static List<Formalslinje> narliggende18(Vedtakslinje line, Inquiry ask) {
    int days = dager(line.vedtakDato(), ask);
    return ask.sak().vedtak().stream()
        .filter(other -> other.utfall() != Utfall.TRUKKET && other.hjemmel().nevner("18"))
        .filter(other -> other.vedtakId().equals(line.vedtakId()) || near(other, line, days))
        .map(Formalslinje::les)
        .toList();
  }

  private static boolean near(Vedtakslinje other, Vedtakslinje line, int days) {
    return Math.abs(ChronoUnit.DAYS.between(other.vedtakDato(), line.vedtakDato())) <= days;
  }

  private static int dager(LocalDate date, Inquiry ask) {
    return ask.number("dager_til_annen_linje", date);
  }

  /** Means of subsistence and emergency aid are one family; every other class is its own. */
  private static Formal familie(Formal purpose) {
    return purpose == Formal.NODHJELP ? Formal.LIVSOPPHOLD : purpose;
  }

  /** The fact that a line lacks which says nowhere what it is for. */
  static MissingFact ukjentFormal(Formalslinje line) {
    return MissingFact.of(line.felt("formal"), line.linje().formal());
  }
}
