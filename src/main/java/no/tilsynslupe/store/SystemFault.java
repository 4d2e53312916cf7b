package no.tilsynslupe.store;

/**
 * A fault in the program while it judged a case: never a finding, and the run is incomplete.
 *
 * @param sakId pseudonym of the case; empty for an office
 * @param feil what failed: kind of exception and place in the program, never a value from the
 *     export
 */
public record SystemFault(
    String kriterium, String kommune, String kontor, String sakId, String feil) {}
