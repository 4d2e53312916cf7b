package no.tilsynslupe.sak;

import java.time.LocalDate;

/** An application, table soknader. */
public record Soknad(
    Kilde kilde,
    String soknadId,
    LocalDate mottattDato,
    Fact<Kanal> kanal,
    Fact<String> formal,
    Fact<Formal> formalKode,
    Fact<Boolean> nodhjelp,
    Fact<LocalDate> forelopigSvarDato) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.SOKNADER, kilde, kolonne);
  }
}
