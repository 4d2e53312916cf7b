package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;

/** From the day an application was received to the day it was decided. */
public record Saksbehandlingstid(LocalDate mottatt, LocalDate avgjort) {

  /** Of an application that a decision names; empty where none does, or where it was withdrawn. */
  public static Optional<Saksbehandlingstid> kjent(Soknad soknad, Sak sak) {
    Soknadsvedtak decision = Soknadsvedtak.av(soknad, sak);
    return decision.trukket().isPresent()
        ? Optional.empty()
        : decision
            .linje()
            .map(line -> new Saksbehandlingstid(soknad.mottattDato(), line.vedtakDato()));
  }

  /** Days, 0 when it was decided the same day, or by a decision that bears an earlier date. */
  public int dager() {
    return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(mottatt, avgjort)));
  }

  /** The day that places it in time: the day after a limit of days that is broken, else receipt. */
  public LocalDate dato(int grense) {
    return dager() > grense ? mottatt.plusDays(grense + 1L) : mottatt;
  }
}
