package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Utfall;
import no.tilsynslupe.sak.Vedtakslinje;

/** Decisions on advice and guidance under § 17, by date; withdrawn ones left out. */
final class Vedtak17 {

  private static final PerCase<Vedtak17> INDEX = new PerCase<>(Vedtak17::new);

  private final NavigableSet<LocalDate> made = new TreeSet<>();
  private final NavigableSet<LocalDate> granted = new TreeSet<>();

  private Vedtak17(Sak sak) {
    for (Vedtakslinje line : sak.vedtak()) {
      if (gjelder17(line)) {
        made.add(line.vedtakDato());
        if (line.innvilget()) {
          granted.add(line.vedtakDato());
        }
      }
    }
  }

  /** True when the case has a decision under § 17, whatever it says, dated between the days. */
  static boolean fattet(Sak sak, LocalDate fra, LocalDate til) {
    return any(INDEX.of(sak).made, fra, til);
  }

  /** True when the case has a grant under § 17 dated between the days. */
  static boolean innvilget(Sak sak, LocalDate fra, LocalDate til) {
    return any(INDEX.of(sak).granted, fra, til);
  }

  private static boolean any(NavigableSet<LocalDate> dates, LocalDate fra, LocalDate til) {
    LocalDate first = dates.ceiling(fra);
    return first != null && !first.isAfter(til);
  }

  /** True when a decision is under § 17, whatever it says. */
  static boolean gjelder(SamletVedtak vedtak) {
    return vedtak.any(Vedtak17::gjelder17);
  }

  /** The lines of a decision that are under § 17. */
  static List<Vedtakslinje> linjer(SamletVedtak vedtak) {
    return vedtak.linjer().stream().filter(Vedtak17::gjelder17).toList();
  }

  /** The lines of a decision that grant it. */
  static List<Vedtakslinje> innvilgelser(SamletVedtak vedtak) {
    return gjelder(vedtak)
        ? linjer(vedtak).stream().filter(Vedtakslinje::innvilget).toList()
        : List.of();
  }

  private static boolean gjelder17(Vedtakslinje line) {
    return line.utfall() != Utfall.TRUKKET && line.hjemmel().nevner("17");
  }
}
