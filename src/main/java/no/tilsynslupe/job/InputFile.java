package no.tilsynslupe.job;

/**
 * A file that a run reads.
 *
 * @param navn its name within what was given, with {@code /} between the parts: {@code
 *     saksuttrekk/vedtak.csv}
 * @param storrelse in bytes
 * @param sha256 in hexadecimal
 */
record InputFile(String navn, long storrelse, String sha256) {}
