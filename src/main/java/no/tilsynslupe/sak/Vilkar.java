package no.tilsynslupe.sak;

import java.time.LocalDate;

/**
 * A condition set for economic support, table vilkar.
 *
 * @param tekst what it demands
 * @param ordrett {@code tekst} is what was written; false where the delivery has but a name of the
 *     kind, so that what else was demanded is unknown
 */
public record Vilkar(
    Kilde kilde,
    String vilkarId,
    Fact<String> vedtakId,
    Fact<Hjemmel> hjemmel,
    String tekst,
    boolean ordrett,
    Fact<Vilkarstype> type,
    Fact<LocalDate> fra,
    Fact<LocalDate> frist,
    Fact<String> begrunnelse,
    Fact<LocalDate> oppfyltDato,
    Fact<LocalDate> bruttDato,
    Fact<Konsekvens> konsekvens) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.VILKAR, kilde, kolonne);
  }
}
