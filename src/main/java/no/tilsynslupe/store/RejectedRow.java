package no.tilsynslupe.store;

/**
 * A row of the export that was not used.
 *
 * @param linje line of the file as an editor shows it
 * @param arsak why, a code
 * @param kolonne the column at fault; empty when the whole row is
 * @param rad the row as read, identity numbers masked
 */
public record RejectedRow(String fil, long linje, String arsak, String kolonne, String rad) {}
