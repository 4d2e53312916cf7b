package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision that reduces or stops support for breach of a condition: a line of it says so, or
 * rests on § 20 or § 20 a.
 *
 * @param linje the line that is such a decision, or the first that may be one
 * @param sikkert certainly one; else it is unknown whether the line answers a breach
 */
record Bruddvedtak(SamletVedtak vedtak, Vedtakslinje linje, boolean sikkert) {

  private static final PerCase<List<Bruddvedtak>> ALLE =
      new PerCase<>(
          sak ->
              SamletVedtak.alle(sak).stream()
                  .map(Bruddvedtak::av)
                  .flatMap(Optional::stream)
                  .toList());

  /** The decision as one of these, certainly or possibly; empty when it can't be one. */
  static Optional<Bruddvedtak> av(SamletVedtak decision) {
    Optional<Bruddvedtak> maybe = Optional.empty();
    for (Vedtakslinje line : decision.linjer()) {
      if (!line.redusertEllerStanset()) {
        continue;
      }
      if (line.brudd().is(true) || line.hjemmel().nevnerEn("20", "20a")) {
        return Optional.of(new Bruddvedtak(decision, line, true));
      }
      if (line.brudd().isUnknown() && maybe.isEmpty()) {
        maybe = Optional.of(new Bruddvedtak(decision, line, false));
      }
    }
    return maybe;
  }

  /** Whether a decision between two days, both included, is one, known or assumed. */
  static boolean finnes(LocalDate fra, LocalDate til, Inquiry ask) {
    List<Bruddvedtak> span = mellom(fra, til, ask.sak());
    if (span.stream().anyMatch(Bruddvedtak::sikkert)) {
      return true;
    }
    // One question for all of them: one such decision is enough.
    return !span.isEmpty() && span.get(0).gjelder(ask);
  }

  private static List<Bruddvedtak> mellom(LocalDate fra, LocalDate til, Sak sak) {
    List<Bruddvedtak> all = ALLE.of(sak);
    return all.subList(forsteFra(fra, all), forsteFra(til.plusDays(1), all));
  }

  private static int forsteFra(LocalDate day, List<Bruddvedtak> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).vedtak().dato().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether it is one, known or assumed. */
  boolean gjelder(Inquiry ask) {
    return sikkert || ask.assume(MissingFact.of(linje.felt("brudd"), linje.brudd()));
  }

  /** Stopped, in whole or in part. */
  boolean stanset() {
    return vedtak.any(line -> line.utfall() == Utfall.STANSET);
  }

  /** Whether notice was given on an earlier day, known or assumed. */
  boolean varsletForst(Inquiry ask) {
    Optional<Vedtakslinje> unknown = Optional.empty();
    for (Vedtakslinje line : vedtak.linjer()) {
      Fact<LocalDate> notice = line.forhandsvarselDato();
      if (notice.optional().filter(day -> day.isBefore(vedtak.dato())).isPresent()) {
        return true;
      }
      if (notice.isUnknown() && unknown.isEmpty()) {
        unknown = Optional.of(line);
      }
    }
    return unknown
        .map(
            line ->
                ask.assume(
                    MissingFact.of(line.felt("forhandsvarsel_dato"), line.forhandsvarselDato())))
        .orElse(false);
  }

  /** The line with a notice that came too late. */
  Optional<Vedtakslinje> sentVarsel() {
    return vedtak.linjer().stream()
        .filter(line -> line.forhandsvarselDato().optional().isPresent())
        .findFirst();
  }

  /** What makes it one, as evidence. */
  Ruling.Finding describe(Ruling.Finding finding) {
    return finding
        .evidence(linje.felt("utfall"), linje.utfall())
        .evidence(linje.felt("hjemmel"), linje.hjemmel().tekst())
        .evidence(linje.felt("brudd"), linje.brudd().optional().map(breach -> breach ? "J" : "N"));
  }
}
