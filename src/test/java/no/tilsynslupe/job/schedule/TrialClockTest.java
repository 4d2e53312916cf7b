package no.tilsynslupe.job.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrialClockTest {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final Instant REAL = Instant.parse("2026-05-05T12:00:00Z");
  private static final TrialClock.Setting DAY_A_SECOND = new TrialClock.Setting(START, 86_400);

  private long nanos = 77;

  private TrialClock clock(TrialClock.Setting setting, @Nullable TrialMark last, Instant real) {
    return new TrialClock(setting, last, real, () -> nanos);
  }

  @Test
  void aDayPassesInASecond() {
    TrialClock clock = clock(DAY_A_SECOND, null, REAL);
    assertThat(clock.now()).isEqualTo(START);
    nanos += 31_000_000_000L;
    assertThat(clock.now()).isEqualTo("2025-02-01T00:00:00Z");
  }

  @Test
  void centuriesDoNotOverflow() {
    TrialClock clock = clock(new TrialClock.Setting(START, 10_000_000), null, REAL);
    nanos += 3_600_000_000_000L;
    assertThat(clock.now()).isAfter(Instant.parse("3100-01-01T00:00:00Z"));
  }

  @Test
  void startedAgainWithTheSameSettingsItGoesOnAndTimeHasPassed() {
    TrialClock clock = clock(DAY_A_SECOND, null, REAL);
    nanos += 10_000_000_000L;
    TrialMark mark = clock.mark(REAL.plusSeconds(10));

    assertThat(clock(DAY_A_SECOND, mark, REAL.plusSeconds(15)).now())
        .isEqualTo("2025-01-16T00:00:00Z");
  }

  @Test
  void afterALongBreakItGoesOnTenMinutesLater() {
    TrialMark mark = new TrialMark(DAY_A_SECOND, START, REAL);
    assertThat(clock(DAY_A_SECOND, mark, REAL.plusSeconds(86_400)).now())
        .isEqualTo(START.plusSeconds(600L * 86_400));
  }

  @Test
  void withOtherSettingsItBeginsAnew() {
    TrialMark mark = new TrialMark(DAY_A_SECOND, START.plusSeconds(5), REAL);
    assertThat(clock(new TrialClock.Setting(START, 2), mark, REAL).now()).isEqualTo(START);
  }

  @Test
  void aRealClockThatWasSetBackDoesNotTakeTheTrialBack() {
    TrialMark mark = new TrialMark(DAY_A_SECOND, START.plusSeconds(5), REAL);
    assertThat(clock(DAY_A_SECOND, mark, REAL.minusSeconds(60)).now())
        .isEqualTo(START.plusSeconds(5));
  }
}
