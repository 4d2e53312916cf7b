package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Fristkriterium;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;

/**
 * A programme lasts two years at most, and a third by a decision made in time; before 2019 two
 * years in any case. Source: sosialtjenesteloven § 32 and the reform of 2019.
 */
public final class P29Varighet implements Programkriterium, Fristkriterium<Kvp> {

  @Override
  public String id() {
    return "P29-VARIGHET";
  }

  @Override
  public Ruling judge(Programlop program, Inquiry ask) {
    Optional<MissingFact> lost = Nettolengde.sluttMangler(program, ask);
    if (lost.isPresent()) {
      return Ruling.uavklart(program.sistSett(ask), lost.get());
    }
    Nettolengde length = Nettolengde.av(program, program.slutt(ask), ask);
    int ordinary = ask.number("maneder", program.start());
    int longest = ask.number("maneder_forlenget", program.start());
    if (!length.over(ordinary)) {
      return kept(length, ask);
    }
    LocalDate limit = length.grense(ordinary);
    if (longest > ordinary) {
      Optional<LocalDate> extended = extended(program.rad(), limit, ask);
      if (extended.isEmpty()) {
        return finding("uten_forlengelse", ordinary, length, ask).ruling();
      }
      if (extended.get().isAfter(limit)) {
        return finding("forlenget_for_sent", ordinary, length, ask)
            .with("forlenget", extended.get())
            .ruling();
      }
    }
    return length.over(longest)
        ? finding("over_lengste", longest, length, ask).ruling()
        : kept(length, ask);
  }

  /**
   * The 24 months, or the 36 of a programme that was extended in time. None for a programme that
   * another follows: it has most likely ended.
   */
  @Override
  public Optional<LocalDate> frist(Kvp row, Vindu naa, Inquiry ask) {
    Optional<Programlop> program =
        row.startDato()
            .optional()
            .filter(start -> !row.utfall().is(KvpUtfall.AVSLATT) && !start.isAfter(naa.dag()))
            .map(start -> new Programlop(row, start));
    return program
        .filter(running -> Nettolengde.sluttMangler(running, ask).isEmpty())
        .flatMap(running -> frist(Nettolengde.av(running, Optional.empty(), ask), naa, ask));
  }

  private static Optional<LocalDate> frist(Nettolengde length, Vindu naa, Inquiry ask) {
    Kvp row = length.program().rad();
    LocalDate ordinary = length.grense(ask.number("maneder", length.program().start()));
    LocalDate longest = length.grense(ask.number("maneder_forlenget", length.program().start()));
    if (!naa.contains(ordinary) && !naa.contains(longest)) {
      return Optional.empty();
    }
    boolean extended =
        longest.isAfter(ordinary)
            && extended(row, ordinary, ask).filter(day -> !day.isAfter(ordinary)).isPresent();
    LocalDate limit = extended ? longest : ordinary;
    if (!naa.contains(limit) || endsInTime(row, limit, ask)) {
      return Optional.empty();
    }
    length.holdBackUtenPermisjon(ask);
    return Optional.of(limit);
  }

  /** It has ended, or is to end before it breaks the limit. */
  private static boolean endsInTime(Kvp row, LocalDate limit, Inquiry ask) {
    return ask.date(
            row.sluttDato(),
            row.felt("slutt_dato"),
            () -> List.of(Optional.of(limit), Optional.empty()))
        .filter(end -> !end.isAfter(limit))
        .isPresent();
  }

  private static Optional<LocalDate> extended(Kvp row, LocalDate limit, Inquiry ask) {
    return ask.date(
        row.forlengetVedtakDato(),
        row.felt("forlenget_vedtak_dato"),
        () -> List.of(Optional.of(limit), Optional.empty()));
  }

  private static Ruling kept(Nettolengde length, Inquiry ask) {
    LocalDate dato = length.sluttEllerSistSett(ask);
    return length.pagar() ? Ruling.ikkeAktuelt(dato) : Ruling.ok(dato);
  }

  private static Ruling.Finding finding(String key, int months, Nettolengde length, Inquiry ask) {
    length.holdBackUtenPermisjon(ask);
    Kvp row = length.program().rad();
    LocalDate limit = length.grense(months);
    Ruling.Finding finding =
        Ruling.avvik(limit.plusDays(1), length.pagar() ? key + "_pagar" : key)
            .with("frist", limit)
            .with("maneder", months)
            .with("over", Math.toIntExact(ChronoUnit.DAYS.between(limit, length.til())))
            .evidence(row.felt("forlenget_vedtak_dato"), row.forlengetVedtakDato().optional());
    return length.describe(finding);
  }
}
