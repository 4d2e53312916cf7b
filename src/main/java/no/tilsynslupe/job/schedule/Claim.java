package no.tilsynslupe.job.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that was taken out of its inbox for one run.
 *
 * @param folder made for it alone, named by the moment
 * @param taken to the second, no other claim of the job has the same
 * @param delivery where it lies now
 */
record Claim(Path folder, Instant taken, Path delivery) {
  private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

  /** The name of a run, or of a claim, of a moment: Norwegian time. */
  static String id(Instant moment) {
    return ID.format(LocalDateTime.ofInstant(moment, CronTimes.ZONE));
  }

  /** The moment of a name; null when it isn't the name of a claim. */
  static @Nullable Instant moment(String id) {
    try {
      return LocalDateTime.parse(id, ID).atZone(CronTimes.ZONE).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  String id() {
    return folder.getFileName().toString();
  }
}
