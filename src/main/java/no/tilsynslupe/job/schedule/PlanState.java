package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code planlegger.json}: what the scheduler must know after it was down: until when it looked.
 * What was run is known from the run folders, not from here.
 *
 * @param sistSett when the scheduler last looked at its clock
 * @param jobber by name
 * @param prove where a trial with a faster clock stood; null outside trials
 */
record PlanState(Instant sistSett, Map<String, JobState> jobber, @Nullable TrialMark prove) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  /**
   * A job.
   *
   * @param cron its times as written; a job whose times were changed has missed nothing
   * @param avklartTil all its moments until then were run, or left out for a reason that was logged
   */
  record JobState(String cron, Instant avklartTil) {
    JobState {
      // A file that lacks one of them is none of ours.
      Objects.requireNonNull(cron);
      Objects.requireNonNull(avklartTil);
    }
  }

  PlanState {
    // Sorted: the same state gives the same file.
    jobber = Collections.unmodifiableSortedMap(new TreeMap<>(jobber));
  }

  static Path file(Path reports) {
    return reports.resolve("planlegger.json");
  }

  /**
   * The state of an earlier scheduler; null when there was none.
   *
   * @throws JacksonException when it isn't readable, as after a power cut
   */
  static @Nullable PlanState read(Path reports) throws IOException {
    Path file = file(reports);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    return MAPPER.readValue(Files.readString(file), PlanState.class);
  }

  /** Writes the state, whole or not at all, and through to the disk. */
  void write(Path reports) throws IOException {
    Path partial = reports.resolve("planlegger.json.ny");
    byte[] text = (MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            partial,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer buffer = ByteBuffer.wrap(text);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
    Files.move(
        partial,
        file(reports),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
