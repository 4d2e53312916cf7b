package no.tilsynslupe.sak;

import java.time.LocalDate;

/** An individual plan, or an application for one, table planer (§ 28). */
public record Plan(
    Kilde kilde,
    String planId,
    Fact<LocalDate> tilbudtDato,
    Fact<LocalDate> soknadDato,
    Fact<LocalDate> vedtakDato,
    Fact<PlanUtfall> utfall,
    Fact<Boolean> koordinator,
    Fact<LocalDate> revidertDato) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.PLANER, kilde, kolonne);
  }
}
