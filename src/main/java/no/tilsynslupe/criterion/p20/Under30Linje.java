package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.Uttrykk;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A line as P20A-MANGLER sees it: § 18 granted for the monthly living costs, or for any purpose
 * over some weeks, and not emergency aid.
 */
record Under30Linje(Formalslinje formal, Sak sak) {

  private static final Set<Formal> LIVING_COSTS =
      Collections.unmodifiableSet(EnumSet.of(Formal.LIVSOPPHOLD, Formal.HUSLEIE, Formal.STROM));

  /** The lines of a decision that could count, purpose and length apart. */
  static List<Under30Linje> innvilget(SamletVedtak decision, Sak sak) {
    List<Under30Linje> found = new ArrayList<>();
    for (Vedtakslinje line : decision.linjer()) {
      if (innvilger18(line)) {
        Under30Linje read = new Under30Linje(Formalslinje.les(line), sak);
        if (!Nodhjelp.er(read.formal(), sak)) {
          found.add(read);
        }
      }
    }
    return found;
  }

  private static boolean innvilger18(Vedtakslinje line) {
    return switch (line.utfall()) {
      case INNVILGET, DELVIS_INNVILGET -> line.hjemmel().nevner("18");
      case AVSLATT, AVVIST, REDUSERT, STANSET, TRUKKET -> false;
    };
  }

  Vedtakslinje line() {
    return formal.linje();
  }

  /** The purpose as a sentence names it. */
  List<Uttrykk> name() {
    return formal.navn();
  }

  boolean certainlyCounts(Inquiry ask) {
    boolean livingCosts = formal.klasser().stream().anyMatch(LIVING_COSTS::contains);
    return livingCosts || days().filter(n -> n >= least(ask)).isPresent();
  }

  /** The fact for want of which it is unknown whether the line counts; empty when it is known. */
  Optional<MissingFact> unknown() {
    if (line().fra().isUnknown()) {
      return Optional.of(missing(line().fra(), "fra"));
    }
    if (line().til().isUnknown()) {
      return Optional.of(missing(line().til(), "til"));
    }
    boolean noText = line().formal().optional().filter(text -> !text.isBlank()).isEmpty();
    return noText && line().formalKode().isUnknown()
        ? Optional.of(missing(line().formalKode(), "formal_kode"))
        : Optional.empty();
  }

  /** Days decided for, both ends counted; empty unless both dates are filled. */
  private Optional<Long> days() {
    Optional<LocalDate> from = line().fra().optional();
    Optional<LocalDate> to = line().til().optional();
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Periode(from.get(), to.get()).days())
        : Optional.empty();
  }

  private long least(Inquiry ask) {
    return ask.number("dager_periode", line().vedtakDato());
  }

  private MissingFact missing(Fact<?> fact, String column) {
    return MissingFact.of(line().felt(column), fact);
  }
}
