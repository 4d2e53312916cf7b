package no.tilsynslupe.sak;

/**
 * A place in the delivery: one column of one row.
 *
 * @param kolonne column name of the format
 */
public record Felt(Tabell tabell, Kilde kilde, String kolonne) {}
