package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import no.tilsynslupe.criterion.Fristkriterium;
import no.tilsynslupe.criterion.Inquiry;

/** A criterion on the months that a run of stays may last. */
interface Oppholdsfrist extends Oppholdskriterium, Fristkriterium<MuligOpphold> {

  /** Whether its limit is for those who live there. */
  boolean gjelder(BarnIOppholdet children, Inquiry ask);

  @Override
  default Optional<LocalDate> frist(MuligOpphold unit, Vindu naa, Inquiry ask) {
    return unit.running(naa.dag(), ask).stream()
        .map(run -> Manedsgrense.of(run, ask))
        .filter(limit -> naa.contains(limit.last()) && !limit.endsInTime())
        .filter(limit -> gjelder(BarnIOppholdet.of(limit.run(), ask), ask))
        .map(Manedsgrense::last)
        .min(Comparator.naturalOrder());
  }
}
