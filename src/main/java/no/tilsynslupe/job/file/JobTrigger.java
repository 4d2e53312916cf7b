package no.tilsynslupe.job.file;

import java.nio.file.Path;
import org.springframework.scheduling.support.CronExpression;

/** What makes a job run. */
public sealed interface JobTrigger {

  /** Nothing does: it is run by hand. */
  record ByHand() implements JobTrigger {}

  /**
   * The clock does, in Europe/Oslo.
   *
   * @param text as written: five fields, six with seconds first, or such as {@code @monthly}
   */
  record Cron(String text) implements JobTrigger {

    /** The times. */
    public CronExpression expression() {
      String fields = text.strip();
      boolean withoutSeconds = !fields.startsWith("@") && fields.split("\\s+").length == 5;
      return CronExpression.parse(withoutSeconds ? "0 " + fields : fields);
    }
  }

  /**
   * A file that comes into a folder does.
   *
   * @param folder absolute
   * @param pattern which files, as {@code *.zip}; matches names, not paths
   * @param stillSeconds how long a file's size must have been still before it is taken
   */
  record Inbox(Path folder, String pattern, int stillSeconds) implements JobTrigger {}
}
