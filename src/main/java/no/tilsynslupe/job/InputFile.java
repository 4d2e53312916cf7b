package no.tilsynslupe.job;

import java.nio.file.Path;

/**
 * A file that a run reads.
 *
 * @param file its absolute path, with {@code /} between the parts
 * @param sha256 in hexadecimal
 */
record InputFile(String file, long bytes, String sha256) {
  Path path() {
    return Path.of(file);
  }
}
