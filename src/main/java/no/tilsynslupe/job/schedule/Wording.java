package no.tilsynslupe.job.schedule;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.tilsynslupe.prose.Language;

/** How the log names moments and exit codes. */
final class Wording {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH.mm");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH.mm.ss");

  private static final DateTimeFormatter ENGLISH_MINUTES =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH);

  private static final DateTimeFormatter ENGLISH_SECONDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss", Locale.ENGLISH);

  private Wording() {}

  /** As {@code 01.04.2025 kl. 03.00}. */
  static String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(CronTimes.ZONE);
    boolean minute = local.getSecond() == 0;
    if (Language.current() == Language.EN) {
      return (minute ? ENGLISH_MINUTES : ENGLISH_SECONDS).format(local);
    }
    return (minute ? MINUTES : SECONDS).format(local);
  }

  /** What an exit code of a run says. */
  static String exit(int code) {
    return ScheduleTexts.say(
        switch (code) {
          case 2 -> "kode_2";
          case 3 -> "kode_3";
          case 4 -> "kode_4";
          case 5 -> "kode_5";
          case 137 -> "kode_137";
          case 143 -> "kode_143";
          default -> "kode_annen";
        });
  }
}
