package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.LestVilkar;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.language.ConditionClass;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/**
 * A condition to look for work, and the days it spans: from its {@code fra}, else its decision's
 * date, to its {@code frist}, else its decision's {@code til}, else its start.
 *
 * @param siste last day it certainly spans; not after the day the case is looked at
 * @param senest last day it may span
 * @param sikkert that it is one, and when it began, is known
 * @param mangler the fact for want of which its class or span is uncertain; empty when all is known
 */
record Jobbsokvilkar(
    Vilkar vilkar,
    LocalDate forste,
    LocalDate siste,
    LocalDate senest,
    boolean sikkert,
    Optional<MissingFact> mangler) {

  /** Those of the case that began by a day, in order of their first day. */
  static List<Jobbsokvilkar> alle(LocalDate day, Inquiry ask) {
    List<Jobbsokvilkar> found = new ArrayList<>();
    for (Vilkar condition : VedtaketsVilkar.staende(ask.sak())) {
      LestVilkar read = LestVilkar.av(condition);
      Optional<Boolean> wanted = read.er(ConditionClass.ARBEIDSSOK);
      if (wanted.orElse(true)) {
        Optional<MissingFact> unclear =
            wanted.isPresent()
                ? Optional.empty()
                : Optional.of(MissingFact.at(read.felt("tekst"), Why.TEKST_UKLAR));
        av(condition, unclear, day, ask).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing(Jobbsokvilkar::forste).thenComparing(j -> j.vilkar().vilkarId()));
    return found;
  }

  private static Optional<Jobbsokvilkar> av(
      Vilkar condition, Optional<MissingFact> unclear, LocalDate day, Inquiry ask) {
    Vilkarsvedtak link = Vilkarsvedtak.av(condition, ask.sak());
    Optional<LocalDate> start = link.dato(condition);
    if (start.isEmpty()) {
      // Whenever it was: no span is certain, and any is possible.
      MissingFact missing = Vilkarsvedtak.mangler(condition);
      return Optional.of(
          new Jobbsokvilkar(
              condition, LocalDate.MIN, LocalDate.MIN, day, false, Optional.of(missing)));
    }
    LocalDate from = start.get();
    if (from.isAfter(day)) {
      return Optional.empty();
    }
    Optional<LocalDate> end = slutt(condition, link);
    Optional<MissingFact> open = end.isEmpty() ? utenSlutt(condition, link) : Optional.empty();
    LocalDate last = tidligst(end.filter(e -> e.isAfter(from)).orElse(from), day);
    return Optional.of(
        new Jobbsokvilkar(
            condition,
            from,
            last,
            open.isPresent() ? day : last,
            unclear.isEmpty(),
            unclear.or(() -> open)));
  }

  private static Optional<LocalDate> slutt(Vilkar condition, Vilkarsvedtak link) {
    return condition
        .frist()
        .optional()
        .or(
            () ->
                link.vedtak().stream()
                    .flatMap(decision -> decision.linjer().stream())
                    .flatMap(line -> line.til().optional().stream())
                    .max(Comparator.naturalOrder()));
  }

  /** Why a condition without an end may have one all the same. */
  private static Optional<MissingFact> utenSlutt(Vilkar condition, Vilkarsvedtak link) {
    if (condition.frist().isUnknown()) {
      return Optional.of(MissingFact.of(condition.felt("frist"), condition.frist()));
    }
    if (link.vedtak().isEmpty()) {
      return Optional.of(Vilkarsvedtak.mangler(condition));
    }
    Vedtakslinje line = link.vedtak().get().linjer().get(0);
    Fact<LocalDate> til = line.til();
    Felt felt = line.felt("til");
    return til.isUnknown() ? Optional.of(MissingFact.of(felt, til)) : Optional.empty();
  }

  private static LocalDate tidligst(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** What it is, as evidence. */
  Ruling.Finding describe(Ruling.Finding finding) {
    return finding
        .evidence(vilkar.felt("tekst"), vilkar.tekst())
        .evidence(vilkar.felt("fra"), vilkar.fra().optional())
        .evidence(vilkar.felt("frist"), vilkar.frist().optional());
  }
}
