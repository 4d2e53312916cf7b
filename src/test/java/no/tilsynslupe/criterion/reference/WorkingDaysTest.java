package no.tilsynslupe.criterion.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Norwegian working days near every kind of public holiday. */
class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-01", // New Year's Day
        "2024-03-28", // Maundy Thursday
        "2024-03-29", // Good Friday
        "2024-04-01", // Easter Monday
        "2025-04-21", // Easter Monday of another year
        "2024-05-01", // Labour Day
        "2024-05-09", // Ascension Day
        "2024-05-17", // Constitution Day
        "2024-05-20", // Whit Monday
        "2024-12-25",
        "2024-12-26",
        "2024-03-02", // a Saturday
        "2024-03-03" // a Sunday
      })
  void aPublicHolidayOrAWeekendIsNoWorkingDay(LocalDate day) {
    assertThat(days.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-12-24",
        "2024-12-31",
        "2024-03-27", // the day before Maundy Thursday
        "2024-04-02", // the day after Easter Monday
        "2024-05-16",
        "2024-05-21", // the day after Whit Monday
        "2022-05-02", // 1 May was a Sunday: no day in its place
        "2020-05-18", // 17 May was a Sunday
        "2021-12-27" // Christmas Day was a Saturday
      })
  void otherDaysAreWorkingDays(LocalDate day) {
    assertThat(days.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-04, 2024-03-05",
    "2024-03-01, 2024-03-04", // Friday to Monday
    "2024-03-02, 2024-03-04",
    "2024-03-27, 2024-04-02", // over Easter
    "2024-05-16, 2024-05-21", // Constitution Day, Whitsun
    "2022-04-29, 2022-05-02", // 1 May on a Sunday
    "2024-12-23, 2024-12-24",
    "2024-12-24, 2024-12-27",
    "2024-12-30, 2024-12-31",
    "2024-12-31, 2025-01-02"
  })
  void theNextWorkingDayIsAfterTheDay(LocalDate day, LocalDate next) {
    assertThat(days.next(day)).isEqualTo(next);
  }
}
