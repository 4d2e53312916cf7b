package no.tilsynslupe.intake;

import no.tilsynslupe.sak.Tabell;

/**
 * A column that says nothing.
 *
 * @param missing the file doesn't have it; else it is blank in every row that could use it
 */
public record EmptyColumn(String fil, Tabell tabell, String kolonne, boolean missing) {}
