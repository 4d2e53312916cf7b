package no.tilsynslupe.report.model;

/**
 * What became of one file's rows; read is the sum of the rest.
 *
 * @param tabell table of the format
 * @param tegnsett encoding found; empty for a workbook
 * @param skilletegn separator found, in words; empty for a workbook
 */
public record FileQuality(
    String fil,
    String tabell,
    String tegnsett,
    String skilletegn,
    long lest,
    long godtatt,
    long avvist,
    long duplikat,
    long erstattet) {}
