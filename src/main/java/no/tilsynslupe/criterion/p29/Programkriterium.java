package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Kvp;
import no.tilsynslupe.sak.KvpUtfall;

/** A criterion on programmes that have started. */
interface Programkriterium extends Programrad {

  @Override
  default Ruling test(Kvp unit, Inquiry ask) {
    Fact<LocalDate> start = unit.startDato();
    if (unit.utfall().is(KvpUtfall.AVSLATT)) {
      return Ruling.ikkeAktuelt(Programrad.dato(unit, ask));
    }
    if (start.isUnknown()) {
      // When it started decides all that follows.
      return ask.filled(start, unit.felt("start_dato"))
          ? Ruling.uavklart(ask.lastSeen(), MissingFact.of(unit.felt("start_dato"), start))
          : Ruling.ikkeAktuelt(ask.lastSeen());
    }
    // A start that is only planned has not happened yet.
    Optional<LocalDate> started = start.optional().filter(day -> !day.isAfter(ask.today()));
    return started.isPresent()
        ? judge(new Programlop(unit, started.get()), ask)
        : Ruling.ikkeAktuelt(Programrad.dato(unit, ask));
  }

  /** Judges a programme that has started. */
  Ruling judge(Programlop program, Inquiry ask);
}
