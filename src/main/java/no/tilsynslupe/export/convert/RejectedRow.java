package no.tilsynslupe.export.convert;

/**
 * A row that could not be written, as what it was to be made from can't be used.
 *
 * @param row its cells parted by {@code ;}, identity numbers masked
 */
public record RejectedRow(String table, String sakId, String reason, String row) {}
