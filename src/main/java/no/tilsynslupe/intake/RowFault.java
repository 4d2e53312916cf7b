package no.tilsynslupe.intake;

/**
 * Why a row can't be used.
 *
 * @param message the reason as a Norwegian sentence; never holds a value that could identify anyone
 * @param column the column that the reason is about, or empty
 */
public record RowFault(RejectReason reason, String message, String column) {}
