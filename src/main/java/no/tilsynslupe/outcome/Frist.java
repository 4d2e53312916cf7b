package no.tilsynslupe.outcome;

import java.time.LocalDate;

/**
 * An open unit that is about to break a limit in time.
 *
 * @param team the case's team; empty when it isn't told
 * @param frist the last day on which it is still in order
 * @param dager days from the day the data were taken to that day
 * @param merknad why it is uncertain whether the limit will be broken; empty when it is certain
 */
public record Frist(
    Office office,
    String team,
    String sakId,
    UnitRef enhet,
    String kriterium,
    LocalDate frist,
    int dager,
    String merknad) {}
