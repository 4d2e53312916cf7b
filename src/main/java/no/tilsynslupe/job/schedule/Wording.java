package no.tilsynslupe.job.schedule;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** How the log names moments and exit codes. */
final class Wording {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH.mm");
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("dd.MM.uuuu 'kl.' HH.mm.ss");

  private Wording() {}

  /** As {@code 01.04.2025 kl. 03.00}. */
  static String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(CronTimes.ZONE);
    return (local.getSecond() == 0 ? MINUTES : SECONDS).format(local);
  }

  /** What an exit code of a run says. */
  static String exit(int code) {
    return switch (code) {
      case 2 -> "feil bruk";
      case 3 -> "uttrekket kunne ikke leses";
      case 4 -> "stoppet av personvernporten";
      case 5 -> "feilet eller ble stoppet underveis";
      case 137 -> "drept";
      case 143 -> "bedt om å stoppe";
      default -> "uventet slutt";
    };
  }
}
