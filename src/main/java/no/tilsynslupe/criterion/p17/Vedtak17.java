package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.SamletVedtak;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A decision: all lines of one id in a case, withdrawn ones left out, as § 17 sees it.
 *
 * @param linjer in order; at least one
 */
record Vedtak17(List<Vedtakslinje> linjer) {

  private static final PerCase<List<Vedtak17>> ALLE = new PerCase<>(Vedtak17::finnAlle);

  Vedtak17 {
    if (linjer.isEmpty()) {
      throw new IllegalArgumentException("et vedtak har minst én linje");
    }
    linjer = List.copyOf(linjer);
  }

  /** The decisions of a case in order of date. */
  static List<Vedtak17> alle(Sak sak) {
    return ALLE.of(sak);
  }

  private static List<Vedtak17> finnAlle(Sak sak) {
    return SamletVedtak.avSak(sak).stream().map(Vedtak17::new).toList();
  }

  /** True when the case has a grant under § 17 dated in the period. */
  static boolean innvilget(Sak sak, LocalDate fra, LocalDate til) {
    Periode sought = new Periode(fra, til);
    return sak.vedtak().stream()
        .anyMatch(line -> innvilger17(line) && sought.contains(line.vedtakDato()));
  }

  /** The lines that grant advice and guidance. */
  List<Vedtakslinje> innvilgelser() {
    for (Vedtakslinje line : linjer) {
      if (innvilger17(line)) {
        return linjer.stream().filter(Vedtak17::innvilger17).toList();
      }
    }
    return List.of();
  }

  String id() {
    return linjer.get(0).vedtakId();
  }

  LocalDate dato() {
    return linjer.get(0).vedtakDato();
  }

  private static boolean innvilger17(Vedtakslinje line) {
    boolean granted = line.utfall() == Utfall.INNVILGET || line.utfall() == Utfall.DELVIS_INNVILGET;
    return granted && line.hjemmel().nevner("17");
  }
}
