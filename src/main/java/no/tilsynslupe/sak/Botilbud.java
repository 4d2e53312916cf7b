package no.tilsynslupe.sak;

import java.time.LocalDate;

/** A stay in temporary accommodation, table botilbud. Blank {@code til}: still there. */
public record Botilbud(
    Kilde kilde,
    String oppholdId,
    Fact<String> vedtakId,
    Fact<LocalDate> soknadDato,
    Fact<LocalDate> vurdertDato,
    LocalDate fra,
    Fact<LocalDate> til,
    Fact<Botilbudstype> type,
    Fact<Boolean> leiekontrakt,
    Fact<Boolean> fraInstitusjon,
    Fact<Integer> antallBarn,
    Fact<String> unntakBegrunnelse,
    Fact<LocalDate> tiltakVarigBoligDato,
    Fact<Boolean> forsvarligStandard) {

  /** A column of the row, as a place in the delivery. */
  public Felt felt(String kolonne) {
    return new Felt(Tabell.BOTILBUD, kilde, kolonne);
  }
}
