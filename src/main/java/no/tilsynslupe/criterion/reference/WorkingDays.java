package no.tilsynslupe.criterion.reference;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Norwegian working days: not Saturdays, Sundays and public holidays. 24 and 31 December are
 * working days. Safe for many threads.
 *
 * <p>Source: lov om helligdager og helligdagsfred § 2 and lov om 1 og 17 mai som høgtidsdagar; the
 * days are worked out by jollyday.
 */
public final class WorkingDays {

  private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

  /** The calendar is read when the first day is asked for. */
  private static final class Calendar {
    private static final HolidayManager NORWAY =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NORWAY));
  }

  public boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !holidays.computeIfAbsent(day.getYear(), WorkingDays::of).contains(day);
  }

  /** The first working day after a day. */
  public LocalDate next(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static Set<LocalDate> of(int year) {
    return Calendar.NORWAY.getHolidays(Year.of(year)).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
