package no.tilsynslupe.criterion.p17;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as a sentence names them: one, two, or the first and the last of several. */
final class Dager {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

  private Dager() {}

  /** Such as «01.03.2024» or «01.03.2024–05.06.2024»; dates in order, at least one. */
  static String liste(List<LocalDate> dates) {
    String first = dates.get(0).format(DATE);
    String last = dates.get(dates.size() - 1).format(DATE);
    return first.equals(last) ? first : first + "–" + last;
  }
}
