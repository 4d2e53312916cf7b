package no.tilsynslupe.intake;

/**
 * How a column of one file was used.
 *
 * @param usable accepted rows that can use it
 * @param filled those of them where something stands in it
 */
public record ColumnStats(String kolonne, long usable, long filled) {}
