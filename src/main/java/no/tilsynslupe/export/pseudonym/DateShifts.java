package no.tilsynslupe.export.pseudonym;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import no.tilsynslupe.privacy.PseudonymKey;

/**
 * By how many whole weeks each person's dates are moved: as many for all of them, so that what lies
 * between them stays the same, and so that a Monday stays a Monday. No date is moved across a day
 * on which something changes: a rule, a rate, the period of the export. A person whose dates leave
 * no room is not moved.
 */
final class DateShifts {
  /** So far at most, either way. */
  static final int MOST_WEEKS = 26;

  private static final int WEEK = 7;

  private final PseudonymKey key;
  private final NavigableSet<Long> borders = new TreeSet<>();
  private final Map<String, long[]> room = new HashMap<>();
  private final boolean active;

  /**
   * @param firstDays days from which something else holds than the day before
   */
  DateShifts(PseudonymKey key, Collection<LocalDate> firstDays, boolean active) {
    this.key = key;
    this.active = active;
    firstDays.forEach(day -> borders.add(day.toEpochDay()));
  }

  /** Whether dates are moved at all. */
  boolean isActive() {
    return active;
  }

  /** A further day from which something else holds; to be called before any date is seen. */
  void border(long firstDay) {
    borders.add(firstDay);
  }

  /** A date of the person. */
  void see(String person, long day) {
    if (!active) {
      return;
    }
    long[] days = room.computeIfAbsent(person, p -> new long[] {-most(), most()});
    Long floor = borders.floor(day);
    Long ceiling = borders.higher(day);
    if (floor != null) {
      days[0] = Math.max(days[0], floor - day);
    }
    if (ceiling != null) {
      days[1] = Math.min(days[1], ceiling - 1 - day);
    }
  }

  private static long most() {
    return (long) MOST_WEEKS * WEEK;
  }

  /** Days to add to the person's dates: a whole number of weeks, 0 for no move. */
  long daysOf(String person) {
    long[] days = room.get(person);
    if (days == null) {
      return 0;
    }
    long least = -Math.floorDiv(-days[0], WEEK);
    long greatest = Math.floorDiv(days[1], WEEK);
    long number = ByteBuffer.wrap(key.code("dato", person)).getLong();
    return WEEK * (least + Math.floorMod(number, greatest - least + 1));
  }

  /** Persons whose dates were seen. */
  int persons() {
    return room.size();
  }

  /** Persons whose dates are moved. */
  long moved() {
    return room.keySet().stream().filter(person -> daysOf(person) != 0).count();
  }
}
