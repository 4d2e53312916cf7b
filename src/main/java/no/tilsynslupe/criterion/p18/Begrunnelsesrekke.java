package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;

/**
 * The decisions of a case with reasons of some length, in order of date, up to the period's last
 * day. Where it is uncertain what some of them say, they are assumed to have no such reasons, then
 * reasons like none, then like those beside them.
 */
final class Begrunnelsesrekke {

  private final List<BegrunnetVedtak> row;
  private final boolean likeTheOthers;
  private final int number;
  private final int months;
  private final int percent;
  private final Periode period;

  private Begrunnelsesrekke(List<BegrunnetVedtak> row, boolean likeTheOthers, Inquiry ask) {
    LocalDate day = ask.periode().til();
    this.row = row;
    this.likeTheOthers = likeTheOthers;
    this.number = ask.number("antall", day);
    this.months = ask.number("maneder", day);
    this.percent = ask.number("likhet", day);
    this.period = ask.periode();
  }

  static Begrunnelsesrekke i(Sak sak, Inquiry ask) {
    LocalDate day = ask.periode().til();
    int words = ask.number("ord", day);
    List<BegrunnetVedtak> all = BegrunnetVedtak.alle(sak);
    if (all.size() < ask.number("antall", day)) {
      return new Begrunnelsesrekke(List.of(), false, ask);
    }
    List<BegrunnetVedtak> row = new ArrayList<>();
    boolean like = false;
    for (BegrunnetVedtak one : all) {
      boolean longEnough = one.begrunnelse().ord() >= words;
      if (one.dato().isAfter(day) || !one.kanVareLang(words)) {
        continue;
      }
      // One question for all of a kind: each alone would double the number of answers to try.
      if (longEnough || ask.assume(length(one))) {
        row.add(one);
        like = like || (!one.begrunnelse().kanSammenlignes() && ask.count(0, 1, 1, text(one)));
      }
    }
    return new Begrunnelsesrekke(row, like, ask);
  }

  /** That the length is unknown, of no row in particular. */
  private static MissingFact length(BegrunnetVedtak one) {
    return withoutRow(
        one.begrunnelse().ukjentOrd().or(() -> one.begrunnelse().ukjent()).orElseThrow());
  }

  private static MissingFact text(BegrunnetVedtak one) {
    return withoutRow(one.begrunnelse().ukjent().orElseThrow());
  }

  private static MissingFact withoutRow(MissingFact fact) {
    return new MissingFact(fact.tabell(), fact.hva(), fact.why(), /* kilde= */ null);
  }

  /** Whether so many lie within a year that their reasons can be compared. */
  boolean nokInnen12Maneder() {
    for (int last = number - 1; last < row.size(); last++) {
      if (within(last)) {
        return true;
      }
    }
    return false;
  }

  /** The last ones in a row with the same text; empty when there are none. */
  Optional<List<BegrunnetVedtak>> sammeTekst() {
    for (int last = row.size() - 1; last >= number - 1; last--) {
      if (within(last) && allSame(last)) {
        return Optional.of(row.subList(last - number + 1, last + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the last in the period and those before it lie so near each other. */
  private boolean within(int last) {
    LocalDate first = row.get(last - number + 1).dato();
    LocalDate end = row.get(last).dato();
    return period.contains(end) && !end.isAfter(first.plusMonths(months));
  }

  private boolean allSame(int last) {
    for (int one = last - number + 1; one < last; one++) {
      for (int other = one + 1; other <= last; other++) {
        if (!same(row.get(one), row.get(other))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean same(BegrunnetVedtak one, BegrunnetVedtak other) {
    boolean known = one.begrunnelse().kanSammenlignes() && other.begrunnelse().kanSammenlignes();
    return known ? one.sammeSom(other, percent) : likeTheOthers;
  }
}
