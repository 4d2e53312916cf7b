package no.tilsynslupe.job.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.job.file.JobFile;
import no.tilsynslupe.job.file.JobTrigger;
import no.tilsynslupe.job.schedule.JobShelf.Change;
import no.tilsynslupe.sak.UserError;
import org.jspecify.annotations.Nullable;

/** Shows what a scheduler would do, and does nothing. */
public final class PlanPreview {
  private static final int MOMENTS = 4;

  private PlanPreview() {}

  /**
   * Prints the next moments of every job in {@code jobs}, and the mistakes in their files.
   *
   * @return whether no file has a mistake
   * @throws UserError when there is no such folder
   */
  public static boolean print(Path jobs, Instant now, PrintWriter out) throws IOException {
    if (!Files.isDirectory(jobs)) {
      throw new UserError(
          UserError.Kind.WRONG_USE, ScheduleTexts.say("mappe_mangler", "sti", jobs));
    }
    List<Change> all = new JobShelf(jobs, JobFile::read).look();
    out.println(
        all.isEmpty()
            ? ScheduleTexts.say("ingen_jobbfiler", "sti", jobs)
            : ScheduleTexts.say("neste_kjoringer"));
    boolean right = true;
    for (Change change : all) {
      out.println();
      out.println(change.job());
      if (change instanceof Change.Told told) {
        lines(told.file(), now).forEach(line -> out.println("  " + line));
      } else if (change instanceof Change.Broken broken) {
        right = false;
        out.println(ScheduleTexts.say("kan_ikke_brukes"));
        broken.mistakes().forEach(line -> out.println("  " + line));
      }
    }
    out.flush();
    return right;
  }

  private static List<String> lines(JobFile file, Instant now) {
    if (file.trigger() instanceof JobTrigger.Inbox inbox) {
      return List.of(ScheduleTexts.say("nar_leveranse", "sti", inbox.folder()));
    }
    if (!(file.trigger() instanceof JobTrigger.Cron cron)) {
      return List.of(ScheduleTexts.say("bare_for_hand"));
    }
    List<String> lines = new ArrayList<>();
    CronTimes times = new CronTimes(cron);
    @Nullable Instant next = times.next(now);
    while (next != null && lines.size() < MOMENTS) {
      lines.add(Wording.moment(next));
      next = times.next(next);
    }
    return lines;
  }
}
