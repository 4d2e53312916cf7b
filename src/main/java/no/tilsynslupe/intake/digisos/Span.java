package no.tilsynslupe.intake.digisos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that a delivery spans, from the first and last days of its cases. A case whose year was
 * mistyped must not stretch it: all that is open would then be long overdue.
 */
final class Span {
  /** Of fewer cases each may well be of another year. */
  private static final int ENOUGH_CASES = 20;

  /** No office has a year between one case's last change and the next one's. */
  private static final int LATE_DAYS = 366;

  /** Old cases are fewer and farther between. */
  private static final int EARLY_DAYS = 3660;

  private final List<Long> first = new ArrayList<>();
  private final List<Long> last = new ArrayList<>();

  void add(LocalDate firstDay, LocalDate lastDay) {
    first.add(firstDay.toEpochDay());
    last.add(lastDay.toEpochDay());
  }

  @Nullable LocalDate firstDay() {
    Collections.sort(first);
    int i = 0;
    while (i < allowed() && first.get(i + 1) - first.get(i) > EARLY_DAYS) {
      i++;
    }
    return first.isEmpty() ? null : LocalDate.ofEpochDay(first.get(i));
  }

  /** The day that the delivery tells of; of a few days far beyond all others, {@link #strays}. */
  @Nullable LocalDate lastDay() {
    return last.isEmpty() ? null : LocalDate.ofEpochDay(last.get(last.size() - 1 - strays()));
  }

  /** How many cases end more than a year after all others. */
  int strays() {
    Collections.sort(last);
    int strays = 0;
    int i = last.size() - 1;
    while (strays < allowed() && last.get(i) - last.get(i - 1) > LATE_DAYS) {
      i--;
      strays++;
    }
    return strays;
  }

  /** How many may be mistyped. */
  private int allowed() {
    return last.size() / ENOUGH_CASES;
  }
}
