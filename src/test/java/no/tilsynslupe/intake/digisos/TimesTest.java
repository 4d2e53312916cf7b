package no.tilsynslupe.intake.digisos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-31T22:59:59.999Z, 2024-01-31",
    "2024-01-31T23:00:00.000Z, 2024-02-01",
    "2024-01-31T23:30:00.000Z, 2024-02-01",
    "2024-06-30T21:59:59.000Z, 2024-06-30",
    "2024-06-30T22:00:00.000Z, 2024-07-01",
    "2024-12-31T23:30:00.000Z, 2025-01-01",
    "2024-03-31T00:59:59.000Z, 2024-03-31",
    "2024-10-26T22:30:00.000Z, 2024-10-27",
    "2024-10-27T22:30:00.000Z, 2024-10-27",
    "2024-10-27T23:00:00.000Z, 2024-10-28"
  })
  void theDayIsTheOneInNorway(String moment, LocalDate day) {
    assertThat(Times.day(Objects.requireNonNull(Times.moment(moment)).instant())).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-10-04T13:37:00.134Z, true",
    "2018-10-04T13:37:00.1Z, true",
    "2018-10-04T13:37:00.123456789Z, true",
    "2018-10-04T13:37:00.1234567891Z, true",
    "'2018-10-04T13:37:00,134Z', true",
    "2018-10-04T13:37:00Z, false",
    "2018-10-04T15:37:00.134+02:00, false",
    "2018-10-04T15:37:00.134+0200, false"
  })
  void whatCanBeReadIsReadAndToldApartFromWhatTheFormatDemands(String text, boolean byTheBook) {
    Times.Moment moment = Objects.requireNonNull(Times.moment(text));
    assertThat(moment.byTheBook()).isEqualTo(byTheBook);
    assertThat(moment.instant().toString()).startsWith("2018-10-04T13:37:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2018-10-04",
        "2018-10-04 13:37:00.134Z",
        "18-10-04T13:37:00.134Z",
        "2018-13-04T13:37:00.134Z",
        "2018-02-30T13:37:00.134Z",
        "2018-10-04T24:00:00.000Z",
        "2018-10-04T13:60:00.000Z",
        "1899-12-31T13:37:00.000Z",
        "9999-12-31T00:00:00.000Z",
        "2018-10-04T13:37:00.134"
      })
  void whatIsNoMomentIsNotGuessed(String text) {
    assertThat(Times.moment(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"2024-02-29, 2024-02-29", "2024-01-31T23:30:00.000Z, 2024-02-01"})
  void aDateMayBeGivenAsAMoment(String text, LocalDate date) {
    assertThat(Times.date(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2017-13-01", "2023-02-29", "01.02.2024", "2024-2-1", "0202-01-01"})
  void aDateThatDoesNotExistIsNone(String text) {
    assertThat(Times.date(text)).isNull();
  }

  @Test
  void zeroMillisecondsStandForNothing() {
    assertThat(Times.epoch(0)).isNull();
    assertThat(Times.epoch(Long.MAX_VALUE)).isNull();
    assertThat(Times.epoch(1546473600000L)).hasToString("2019-01-03T00:00:00Z");
  }
}
