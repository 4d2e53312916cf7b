package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.Evidence;
import no.tilsynslupe.sak.Alder;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Tabell;

/** Families with children, and young people, should live in such places only by exception. */
public final class P27BarnOgUnge implements Oppholdskriterium {

  @Override
  public String id() {
    return "P27-BARN";
  }

  @Override
  public Ruling judge(VurdertOpphold run, Inquiry ask) {
    BarnIOppholdet children = BarnIOppholdet.of(run, ask);
    LocalDate dato = run.endOrLastSeen(ask);
    if (children.finnes(ask)) {
      return withChild(run, children, dato);
    }
    if (!young(run, ask)) {
      return Ruling.ikkeAktuelt(dato);
    }
    if (reasonRecorded(run, ask)) {
      return Ruling.ok(dato);
    }
    Ruling.Finding finding =
        Ruling.risiko(dato, key(run, "ung_uten_begrunnelse"))
            .with("alder", ask.number("ung_under", run.fra()))
            .evidence(bornIn(ask));
    return children.describe(run.describe(finding)).ruling();
  }

  private static Ruling withChild(VurdertOpphold run, BarnIOppholdet children, LocalDate dato) {
    Ruling.Finding finding;
    if (run.begrunnelse() == VurdertOpphold.Begrunnelse.FINNES) {
      finding = Ruling.risiko(dato, key(run, "barn_med_begrunnelse"));
    } else if (run.begrunnelse() == VurdertOpphold.Begrunnelse.UKJENT) {
      // A finding with a reason and without one: the milder stands.
      finding = Ruling.risiko(dato, key(run, "barn_ukjent_begrunnelse"));
    } else if (run.maybeLet()) {
      finding = Ruling.risiko(dato, key(run, "barn_kanskje_leid"));
    } else if (children.oldSnapshot()) {
      finding = Ruling.risiko(dato, key(run, "barn_husstand_fra_uttrekket"));
    } else {
      finding = Ruling.avvik(dato, key(run, "barn_uten_begrunnelse"));
    }
    return children.describe(run.describe(finding)).ruling();
  }

  private static boolean reasonRecorded(VurdertOpphold run, Inquiry ask) {
    return switch (run.begrunnelse()) {
      case FINNES -> true;
      case INGEN -> false;
      case UKJENT ->
          ask.filled(
              run.firstOfUnknownReason().unntakBegrunnelse(),
              VurdertOpphold.felt(run.firstOfUnknownReason(), "unntak_begrunnelse"));
    };
  }

  /**
   * Certainly under the limit, where the year of birth is known: a year in which the person may
   * have turned it is not enough. Where the year itself is unknown, both are tried.
   */
  private static boolean young(VurdertOpphold run, Inquiry ask) {
    int limit = ask.number("ung_under", run.fra());
    Fact<Integer> born = ask.sak().hode().fodselsar();
    Alder age = Alder.ved(run.fra(), born);
    return born.optional().isPresent()
        ? age.sikkertUnder(limit)
        : ask.under(limit, age, fodselsar(ask));
  }

  private static Felt fodselsar(Inquiry ask) {
    return new Felt(Tabell.SAKER, ask.sak().kilde(), "fodselsar");
  }

  private static Evidence bornIn(Inquiry ask) {
    Optional<Integer> year = ask.sak().hode().fodselsar().optional();
    return year.isPresent()
        ? Evidence.value(fodselsar(ask), year.get())
        : Evidence.blank(fodselsar(ask));
  }

  private static String key(VurdertOpphold run, String reason) {
    return run.running() ? reason + "_pagar" : reason;
  }
}
