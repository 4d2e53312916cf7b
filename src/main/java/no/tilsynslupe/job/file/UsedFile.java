package no.tilsynslupe.job.file;

/**
 * A file that a run went by, as its record keeps it.
 *
 * @param navn its name, without folders
 * @param sha256 its fingerprint as it was read, in hex
 */
public record UsedFile(String navn, String sha256) {}
