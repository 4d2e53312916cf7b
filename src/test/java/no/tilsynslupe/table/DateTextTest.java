package no.tilsynslupe.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, 2024-03-01",
    "01.03.2024, 2024-03-01",
    "1.3.2024, 2024-03-01",
    "01.3.2024, 2024-03-01",
    "20240301, 2024-03-01",
    "29.02.2024, 2024-02-29",
    "29.02.2000, 2000-02-29",
    "02.01.1900, 1900-01-02",
    "31.12.2100, 2100-12-31",
    "2024-03-01T10:30, 2024-03-01",
    "2024-03-01 10:30:15, 2024-03-01",
    "2024-03-01T10:30:15.123456, 2024-03-01",
    "01.03.2024 10.30, 2024-03-01",
    "1.3.2024 23:59:59, 2024-03-01",
    "20240301 1030, 2024-03-01",
    "20240301T103000, 2024-03-01",
    "2024-03-01T22:59:59Z, 2024-03-01",
    "2024-03-01T23:00:00Z, 2024-03-02",
    "2024-06-30T21:59:59Z, 2024-06-30",
    "2024-06-30T22:00:00Z, 2024-07-01",
    "2024-03-31T00:30:00Z, 2024-03-31",
    "2024-10-27T00:30:00+02:00, 2024-10-27",
    "2024-03-02T00:30:00+0300, 2024-03-01",
    "2024-03-01T19:00:00-05, 2024-03-02",
  })
  void readsTheFormsOfTheFormat(String text, LocalDate expected) {
    assertThat(DateText.parse(text)).isEqualTo(expected.toEpochDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30.02.2024",
        "29.02.2023",
        "29.02.2100",
        "31.04.2024",
        "00.01.2024",
        "01.13.2024",
        "01.03.24",
        "1/2/2024",
        "2024-2-1",
        "2024/02/01",
        "45292",
        "31.12.1899",
        "01.01.2101",
        "01.01.0202",
        "NULL",
        "N/A",
        "-",
        "2024-03-01T",
        "2024-03-01X10:00",
        "2024-03-01 25:00",
        "2024-03-01 10:60",
        "2024-03-01 10:30 CET",
        "2024-03-01T10:30:00+19:00",
        "2024-03-01 og",
        "01.03.2024.",
        "202403011",
        "2024-03",
        "9999-12-30",
      })
  void leavesWhatIsNoDateUnread(String text) {
    assertThat(DateText.parse(text)).isEqualTo(Cells.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31.12.9999",
        "9999-12-31",
        "99991231",
        "01.01.1900",
        "1.1.1900",
        "1900-01-01",
        "9999-12-31 00:00:00",
        "01.01.1900T00:00",
      })
  void readsTheSentinelsAsBlank(String text) {
    assertThat(DateText.parse(text)).isEqualTo(Cells.BLANK);
  }

  @Test
  void agreesWithTheCalendarOfTheJdkOnEveryDayThatItReads() {
    LocalDate last = LocalDate.of(2100, 12, 31);
    for (LocalDate d = LocalDate.of(1900, 1, 2); !d.isAfter(last); d = d.plusDays(1)) {
      assertThat(DateText.parse(d.toString())).isEqualTo(d.toEpochDay());
    }
  }
}
