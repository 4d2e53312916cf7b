package no.tilsynslupe.sak;

import java.time.LocalDate;

/** A request for documents, table dokumentkrav. */
public record Dokumentkrav(
    Kilde kilde,
    String kravId,
    Fact<String> soknadId,
    Fact<String> vedtakId,
    Fact<String> utbetalingId,
    LocalDate dato,
    String tekst,
    Fact<LocalDate> frist,
    Fact<LocalDate> mottattDato) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.DOKUMENTKRAV, kilde, kolonne);
  }
}
