package no.tilsynslupe.intake.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDatesTest {

  @ParameterizedTest
  @CsvSource({
    "01032024, 2025, 2024-03-01", "29022024, 2024, 2024-02-29", "31121999, 2026, 1999-12-31",
    "010324, 2024, 2024-03-01", "310123, 2022, 2023-01-31", "311299, 2022, 1999-12-31",
    "010172, 2022, 2072-01-01", "010173, 2022, 1973-01-01"
  })
  void datesAreReadInBothWidths(String text, int year, LocalDate date) {
    assertThat(FormDates.parse(text, year)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31022026",
        "31042026",
        "29022025",
        "00000000",
        "32012025",
        "01132025",
        "310226",
        "000000",
        "1032024",
        "010320241",
        "01.03.24",
        "01018512",
        "0103202A",
        "٠١٠٣٢٠٢٤"
      })
  void whatIsNoDayOfTheCalendarIsNoDate(String text) {
    assertThat(FormDates.parse(text, 2025)).isNull();
  }
}
