package no.tilsynslupe.report.model;

/**
 * A file the run read.
 *
 * @param navn name relative to what was given
 * @param storrelse in bytes
 * @param sha256 hexadecimal
 */
public record InputFile(String navn, long storrelse, String sha256) {}
