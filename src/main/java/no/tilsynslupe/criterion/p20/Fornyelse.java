package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Fristkriterium.Vindu;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * The next renewal of support that the duty of activity under 30 holds for, § 20 a: where neither
 * the decision nor what has come after it asks for activity, the next decision must.
 */
final class Fornyelse {

  private Fornyelse() {}

  /** The last day that a decision gives support for; empty when nothing is lacking by then. */
  static Optional<LocalDate> uten(SamletVedtak decision, Vindu naa, Inquiry ask) {
    LocalDate today = naa.dag();
    // Most don't end in these days: then nothing has to be read.
    if (decision.dato().isAfter(today) || !decision.any(line -> endsIn(line, naa))) {
      return Optional.empty();
    }
    Optional<LocalDate> end =
        Under30Vedtak.av(decision, ask)
            .flatMap(young -> young.linje().line().til().optional())
            .filter(naa::contains)
            .filter(last -> !grownUp(last, ask) && !renewed(decision, last, today, ask));
    if (end.isEmpty()) {
      return end;
    }
    int days = ask.number("dager_tilbake", decision.dato());
    Periode span = new Periode(decision.dato().minusDays(days), today);
    Aktivitetsvilkar activity =
        new Aktivitetsvilkar(
            ask.sak(), span, SamletVedtak.mellom(span.fra(), span.til(), ask.sak()));
    return activity.exception(ask) || activity.activity(ask) ? Optional.empty() : end;
  }

  private static boolean endsIn(Vedtakslinje line, Vindu naa) {
    return line.til().optional().filter(naa::contains).isPresent();
  }

  /** Certainly too old for the duty when the support is renewed. */
  private static boolean grownUp(LocalDate last, Inquiry ask) {
    LocalDate next = last.plusDays(1);
    return Alder.ved(next, ask.sak().hode().fodselsar())
        .sikkertMinst(ask.number("alder_under", next));
  }

  /** Another decision gives support from the day after. */
  private static boolean renewed(
      SamletVedtak decision, LocalDate last, LocalDate today, Inquiry ask) {
    LocalDate next = last.plusDays(1);
    return SamletVedtak.mellom(decision.dato(), today, ask.sak()).stream()
        .filter(other -> !other.id().equals(decision.id()))
        .anyMatch(other -> other.any(line -> supports(line, next)));
  }

  private static boolean supports(Vedtakslinje line, LocalDate day) {
    return line.innvilget()
        && line.hjemmel().nevner("18")
        && line.fra().optional().filter(from -> !from.isAfter(day)).isPresent()
        && line.til().optional().filter(to -> !to.isBefore(day)).isPresent();
  }
}
