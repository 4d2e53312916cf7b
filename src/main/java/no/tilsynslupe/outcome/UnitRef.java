package no.tilsynslupe.outcome;

/**
 * A unit that a criterion judges.
 *
 * @param id the row's id; {@code vedtak_id/linje} for a decision line above 1; the first stay of a
 *     run; the case's id for a case; the office's name for an office
 */
public record UnitRef(UnitKind kind, String id) {}
