package no.tilsynslupe.sak;

import java.time.LocalDate;

/** An appeal, table klager. */
public record Klage(
    Kilde kilde,
    String klageId,
    Fact<String> vedtakId,
    LocalDate mottattDato,
    Fact<LocalDate> navBehandletDato,
    Fact<LocalDate> oversendtDato,
    Fact<LocalDate> avgjortDato,
    Fact<KlageUtfall> utfall) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.KLAGER, kilde, kolonne);
  }
}
