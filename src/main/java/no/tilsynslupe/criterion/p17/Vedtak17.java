package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.sak.Periode;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/** Decisions that grant advice and guidance under § 17. */
final class Vedtak17 {

  private Vedtak17() {}

  /** True when the case has a grant under § 17 dated in the period. */
  static boolean innvilget(Sak sak, LocalDate fra, LocalDate til) {
    Periode sought = new Periode(fra, til);
    return sak.vedtak().stream()
        .anyMatch(line -> innvilger17(line) && sought.contains(line.vedtakDato()));
  }

  /** The lines of a decision that grant it. */
  static List<Vedtakslinje> innvilgelser(SamletVedtak vedtak) {
    return vedtak.any(Vedtak17::innvilger17)
        ? vedtak.linjer().stream().filter(Vedtak17::innvilger17).toList()
        : List.of();
  }

  private static boolean innvilger17(Vedtakslinje line) {
    return line.innvilget() && line.hjemmel().nevner("17");
  }
}
