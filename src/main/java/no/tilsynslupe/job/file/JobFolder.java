package no.tilsynslupe.job.file;

import java.nio.file.Path;
import java.util.Objects;

/** The folder a job file lies in, from which its relative paths are counted. */
final class JobFolder {
  private JobFolder() {}

  static Path of(Path file) {
    // A file's absolute path always has a parent.
    return Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
  }
}
