package no.tilsynslupe.sak;

import java.time.LocalDate;

/** A journal event, table oppfolging. */
public record Hendelse(
    Kilde kilde,
    String hendelseId,
    LocalDate dato,
    Hendelsestype type,
    Fact<Boolean> planlagt,
    Fact<Tema> tema,
    Fact<String> resultat,
    Fact<String> tekst) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.OPPFOLGING, kilde, kolonne);
  }
}
