package no.tilsynslupe.sak;

import java.time.LocalDate;

/**
 * The row of a case in table saker: a snapshot taken at the export.
 *
 * @param kontor NAV office or district
 * @param antallBarn children under 18; known to be 0 where blank with ENSLIG or PAR
 */
public record Sakshode(
    String kontor,
    Fact<String> team,
    Fact<Integer> fodselsar,
    Fact<Husstand> husstand,
    Fact<Integer> antallBarn,
    Fact<Hovedinntekt> hovedinntekt,
    Fact<Innsatsgruppe> innsatsgruppe,
    Fact<LocalDate> arbeidsevnevurderingDato,
    Fact<Boolean> flereInstanser,
    Fact<Boolean> tolkebehov) {}
