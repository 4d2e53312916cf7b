package no.tilsynslupe.sak;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A qualification programme, or an application for one, table kvp. */
public record Kvp(
    Kilde kilde,
    String kvpId,
    Fact<LocalDate> soknadDato,
    Fact<LocalDate> vedtakDato,
    Fact<KvpUtfall> utfall,
    Fact<String> avslagArsak,
    Fact<LocalDate> startDato,
    Fact<LocalDate> sluttDato,
    Fact<LocalDate> forlengetVedtakDato,
    Fact<String> saerligeGrunner,
    Fact<Integer> permisjonDager,
    Fact<BigDecimal> timerPerUke,
    Fact<KvpSluttArsak> sluttArsak,
    Fact<LocalDate> individuellPlanDato,
    Fact<LocalDate> sisteEvalueringDato) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.KVP, kilde, kolonne);
  }
}
