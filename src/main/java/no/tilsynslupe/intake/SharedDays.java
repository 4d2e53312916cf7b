package no.tilsynslupe.intake;

import java.time.LocalDate;
import no.tilsynslupe.sak.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Dates as facts, each made once: ten million rows have but some thousand different dates. Safe for
 * any thread: at worst two make the same immutable object.
 */
final class SharedDays {
  private static final int FIRST = (int) LocalDate.of(1990, 1, 1).toEpochDay();
  private static final int COUNT = 60 * 366;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static final Fact.@Nullable Known<LocalDate>[] DAYS = new Fact.Known[COUNT];

  private SharedDays() {}

  static Fact<LocalDate> fact(long epochDay) {
    return known(epochDay);
  }

  static LocalDate date(long epochDay) {
    return known(epochDay).value();
  }

  private static Fact.Known<LocalDate> known(long epochDay) {
    long place = epochDay - FIRST;
    if (place < 0 || place >= COUNT) {
      return new Fact.Known<>(LocalDate.ofEpochDay(epochDay));
    }
    Fact.Known<LocalDate> known = DAYS[(int) place];
    if (known == null) {
      known = new Fact.Known<>(LocalDate.ofEpochDay(epochDay));
      DAYS[(int) place] = known;
    }
    return known;
  }
}
