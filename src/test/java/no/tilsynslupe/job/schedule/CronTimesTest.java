package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.tilsynslupe.job.file.JobTrigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTimesTest {

  /** Spring: 02.00–03.00 isn't there on 30.03.2025. Autumn: it comes twice on 26.10.2025. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the night of spring: once, behind the gap
        "30 2 * * * | 2025-03-29T12:00+01:00 | 2025-03-30T03:30+02:00, 2025-03-31T02:30+02:00",
        "0 2 * * * | 2025-03-29T12:00+01:00 | 2025-03-30T03:00+02:00, 2025-03-31T02:00+02:00",
        "59 2 * * * | 2025-03-29T12:00+01:00 | 2025-03-30T03:59+02:00, 2025-03-31T02:59+02:00",
        "59 1 * * * | 2025-03-29T12:00+01:00 | 2025-03-30T01:59+01:00, 2025-03-31T01:59+02:00",
        "0 3 * * * | 2025-03-29T12:00+01:00 | 2025-03-30T03:00+02:00, 2025-03-31T03:00+02:00",
        // asked for shortly after the gap, what it skipped is still to come
        "30 2 * * * | 2025-03-30T03:00+02:00 | 2025-03-30T03:30+02:00, 2025-03-31T02:30+02:00",
        "30 2 * * * | 2025-03-30T03:29:59+02:00 | 2025-03-30T03:30+02:00",
        "30 2 * * * | 2025-03-30T03:30+02:00 | 2025-03-31T02:30+02:00",
        // both hours at once: no moment twice
        "0 2,3 * * * | 2025-03-30T01:00+01:00 | 2025-03-30T03:00+02:00, 2025-03-31T02:00+02:00",
        // the night of autumn: once, the first time
        "30 2 * * * | 2025-10-25T12:00+02:00 | 2025-10-26T02:30+02:00, 2025-10-27T02:30+01:00",
        "30 2 * * * | 2025-10-26T02:30+02:00 | 2025-10-27T02:30+01:00",
        "30 2 * * * | 2025-10-26T02:10+01:00 | 2025-10-27T02:30+01:00",
        "0 2 * * * | 2025-10-25T12:00+02:00 | 2025-10-26T02:00+02:00, 2025-10-27T02:00+01:00",
        "0 3 * * * | 2025-10-25T12:00+02:00 | 2025-10-26T03:00+01:00, 2025-10-27T03:00+01:00",
        "*/20 2 * * * | 2025-10-26T00:00+02:00 | 2025-10-26T02:00+02:00, 2025-10-26T02:20+02:00, 2025-10-26T02:40+02:00, 2025-10-27T02:00+01:00",
        // every hour means every real hour
        "0 * * * * | 2025-03-30T00:30+01:00 | 2025-03-30T01:00+01:00, 2025-03-30T03:00+02:00, 2025-03-30T04:00+02:00",
        "0 * * * * | 2025-10-26T01:30+02:00 | 2025-10-26T02:00+02:00, 2025-10-26T02:00+01:00, 2025-10-26T03:00+01:00",
        // quarters, the turn of the year, leap day
        "0 3 1 1,4,7,10 * | 2025-01-01T00:00+01:00 | 2025-01-01T03:00+01:00, 2025-04-01T03:00+02:00, 2025-07-01T03:00+02:00, 2025-10-01T03:00+02:00, 2026-01-01T03:00+01:00",
        "0 0 29 2 * | 2025-01-01T00:00+01:00 | 2028-02-29T00:00+01:00, 2032-02-29T00:00+01:00",
        "@monthly | 2025-03-31T23:59:59+02:00 | 2025-04-01T00:00+02:00",
        "30 0 3 * * MON | 2025-03-30T12:00+02:00 | 2025-03-31T03:00:30+02:00",
      })
  void momentsComeOnceAlsoWhenTheClockIsChanged(String cron, String after, String expected) {
    List<Instant> moments = new ArrayList<>();
    Instant moment = at(after);
    for (int i = 0; i < expected.split(",").length; i++) {
      moment = times(cron).next(moment);
      moments.add(moment);
    }
    assertThat(moments)
        .containsExactly(
            List.of(expected.split(", ")).stream().map(CronTimesTest::at).toArray(Instant[]::new));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "0 3 1 1,4,7,10 * | 2025-01-01T00:00+01:00 | 2025-12-31T00:00+01:00 | 2025-10-01T03:00+02:00",
        "0 3 1 1,4,7,10 * | 2025-01-01T03:00+01:00 | 2025-04-01T02:59:59+02:00 | -",
        "0 3 1 1,4,7,10 * | 2025-01-01T03:00+01:00 | 2025-04-01T03:00+02:00 | 2025-04-01T03:00+02:00",
        "0 3 1 1,4,7,10 * | 2025-04-01T03:00+02:00 | 2025-04-01T03:00+02:00 | -",
        "0 3 1 1,4,7,10 * | 2025-04-01T02:59:59+02:00 | 2025-04-01T03:00+02:00 | 2025-04-01T03:00+02:00",
        "0 3 1 1,4,7,10 * | 2025-04-01T02:59:59+02:00 | 2025-04-01T02:00:00+02:00 | -",
        "* * * * * * | 1990-01-01T00:00+01:00 | 2025-04-01T03:00+02:00 | 2025-04-01T03:00+02:00",
        "0 0 29 2 * | 1990-01-01T00:00+01:00 | 2027-04-01T03:00+02:00 | 2024-02-29T00:00+01:00",
        "0 0 29 2 MON | 1990-01-01T00:00+01:00 | 2025-04-01T03:00+02:00 | 2016-02-29T00:00+01:00",
        "30 2 * * * | 2025-10-26T02:30+02:00 | 2025-10-26T23:00+01:00 | -",
        "30 2 * * * | 2025-03-30T01:00+01:00 | 2025-03-30T03:10+02:00 | -",
        "30 2 * * * | 2025-03-30T03:10+02:00 | 2025-03-30T12:00+02:00 | 2025-03-30T03:30+02:00",
      })
  void theLatestMomentOfATimeIsTheOneThatCounts(
      String cron, String after, String until, String expected) {
    assertThat(times(cron).latest(at(after), at(until)))
        .isEqualTo(expected == null ? null : at(expected));
  }

  @Test
  void everyMomentOfTenYearsOfNightsComesOnceADay() {
    CronTimes times = times("30 2 * * *");
    Instant moment = at("2025-01-01T00:00+01:00");
    int count = 0;
    while (true) {
      moment = times.next(moment);
      if (moment.isAfter(at("2035-01-01T00:00+01:00"))) {
        break;
      }
      count++;
    }
    assertThat(count).isEqualTo(3652);
  }

  @Test
  void aDayThatNeverComesHasNoMoment() {
    assertThat(times("0 0 30 2 *").next(at("2025-01-01T00:00+01:00"))).isNull();
  }

  private static CronTimes times(String cron) {
    return new CronTimes(new JobTrigger.Cron(cron));
  }

  private static Instant at(String time) {
    return OffsetDateTime.parse(time).toInstant();
  }
}
