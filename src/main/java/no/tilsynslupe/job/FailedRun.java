package no.tilsynslupe.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import no.tilsynslupe.privacy.IdentityDetector;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of a job that ended in error and left no folder to carry on: {@code <run id>.feil.json}
 * beside the job's runs, so that the history tells of it.
 *
 * @param jobb the job's name
 * @param planlagt the moment the schedule had for it; null when it was started by hand
 * @param kode exit code of the process
 * @param melding what was printed; holds no identity number
 */
record FailedRun(
    String jobb,
    @Nullable Instant planlagt,
    Instant startet,
    Instant stoppet,
    int kode,
    String melding) {
  static final String SUFFIX = ".feil.json";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  FailedRun {
    melding = IdentityDetector.mask(melding);
  }

  /** Writes the record in place of the run's folder, whole or not at all. */
  void write(Path run) throws IOException {
    Path file = run.resolveSibling(run.getFileName() + SUFFIX);
    Path partial = run.resolveSibling(run.getFileName() + ".feil.ny");
    Files.writeString(partial, MAPPER.writeValueAsString(this) + "\n");
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Empty when the file is something else. */
  static Optional<FailedRun> read(Path file) throws IOException {
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file), FailedRun.class));
    } catch (JacksonException | NullPointerException e) {
      return Optional.empty();
    }
  }
}
