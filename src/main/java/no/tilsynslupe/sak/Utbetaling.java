package no.tilsynslupe.sak;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment and the subsistence period it is for, table utbetalinger.
 *
 * @param belop unknown where another format tells the months but not the amounts
 */
public record Utbetaling(
    Kilde kilde,
    String utbetalingId,
    Fact<String> vedtakId,
    LocalDate fra,
    LocalDate til,
    Fact<LocalDate> forfallDato,
    Fact<LocalDate> utbetaltDato,
    Fact<BigDecimal> belop,
    Fact<Hjemmel> hjemmel,
    Fact<LocalDate> vilkarOppfyltDato,
    Fact<BigDecimal> trekkBelop,
    Fact<String> trekkArsak) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.UTBETALINGER, kilde, kolonne);
  }
}
