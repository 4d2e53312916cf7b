package no.tilsynslupe.sak;

import java.time.LocalDate;

/** A state benefit over a period, table ytelser. Blank {@code til}: still running. */
public record Ytelse(
    Kilde kilde,
    Ytelsestype ytelse,
    LocalDate fra,
    Fact<LocalDate> til,
    Fact<Boolean> overVeiledendeSats) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.YTELSER, kilde, kolonne);
  }
}
