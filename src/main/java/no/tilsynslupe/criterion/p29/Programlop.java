package no.tilsynslupe.criterion.p29;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.sak.Felt;
import no.tilsynslupe.sak.Kvp;

/**
 * A programme that has started.
 *
 * @param start its first day, not after the day the data were taken
 */
record Programlop(Kvp rad, LocalDate start) {

  Felt felt(String column) {
    return rad.felt(column);
  }

  /**
   * The day it ended; empty while it runs. An end that is only planned has not happened yet. An
   * unknown one is tried at its earliest and as not come.
   */
  Optional<LocalDate> slutt(Inquiry ask) {
    return ask.date(
            rad.sluttDato(),
            felt("slutt_dato"),
            () -> List.of(Optional.of(start), Optional.empty()))
        .filter(end -> !end.isAfter(ask.today()));
  }

  /** The day it was last seen running. */
  LocalDate sistSett(Inquiry ask) {
    return ask.lastSeen().isBefore(start) ? start : ask.lastSeen();
  }

  /** Its end if it has ended by the last day of the period, as far as the data reach. */
  Optional<LocalDate> sluttIPerioden(Inquiry ask) {
    return slutt(ask).filter(end -> !end.isAfter(ask.lastSeen()));
  }

  /** The rows it rests on. */
  Ruling.Finding describe(Ruling.Finding finding) {
    return finding
        .with("start", start)
        .evidence(felt("start_dato"), start)
        .evidence(felt("slutt_dato"), rad.sluttDato().optional());
  }
}
