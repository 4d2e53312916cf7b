package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The calendar months in which a case had economic support (stønadsmåneder).
 *
 * <p>A month touched by a payment under 18 or 19 (or without a section), or by a line granted or
 * reduced under 18 or 19 with both dates; with one date that month alone, with neither none.
 */
public final class Stonadsmaneder {

  /** Months in a row that make a langtidsmottaker. */
  private static final int LONG_TERM = 12;

  private final SortedSet<YearMonth> months;

  private Stonadsmaneder(SortedSet<YearMonth> months) {
    this.months = Collections.unmodifiableSortedSet(months);
  }

  public static Stonadsmaneder of(Sak sak) {
    SortedSet<YearMonth> months = new TreeSet<>();
    for (Utbetaling payment : sak.utbetalinger()) {
      Optional<Hjemmel> section = payment.hjemmel().optional();
      if (section.isEmpty() || section.get().erBlank() || section.get().nevnerEn("18", "19")) {
        addSpan(months, payment.fra(), payment.til());
      }
    }
    for (Vedtakslinje line : sak.vedtak()) {
      if (givesSupport(line)) {
        Optional<LocalDate> from = line.fra().optional();
        Optional<LocalDate> to = line.til().optional();
        if (from.isPresent() || to.isPresent()) {
          LocalDate first = from.or(() -> to).orElseThrow();
          addSpan(months, first, to.orElse(first));
        }
      }
    }
    return new Stonadsmaneder(months);
  }

  private static boolean givesSupport(Vedtakslinje line) {
    boolean granted =
        switch (line.utfall()) {
          case INNVILGET, DELVIS_INNVILGET, REDUSERT -> true;
          case AVSLATT, AVVIST, STANSET, TRUKKET -> false;
        };
    return granted && line.hjemmel().nevnerEn("18", "19");
  }

  private static void addSpan(SortedSet<YearMonth> months, LocalDate from, LocalDate to) {
    YearMonth last = YearMonth.from(to);
    for (YearMonth m = YearMonth.from(from); !m.isAfter(last); m = m.plusMonths(1)) {
      months.add(m);
    }
  }

  public boolean har(YearMonth month) {
    return months.contains(month);
  }

  /** Number of months with support from one month to another, both inclusive. */
  public int antall(YearMonth from, YearMonth to) {
    int count = 0;
    for (YearMonth m = from; !m.isAfter(to); m = m.plusMonths(1)) {
      count += months.contains(m) ? 1 : 0;
    }
    return count;
  }

  /**
   * True when the row of months that is unbroken in the given month counts 12 or more.
   *
   * @param tolerance months in a row that may be missing without breaking the row; not counted
   */
  public boolean langtidsmottaker(YearMonth month, int tolerance) {
    return manederPaRad(month, tolerance) >= LONG_TERM;
  }

  /** Months with support in the row that is unbroken in the given month; 0 when it is broken. */
  public int manederPaRad(YearMonth month, int tolerance) {
    if (months.isEmpty()) {
      return 0;
    }
    int count = 0;
    int missing = 0;
    YearMonth first = months.first();
    for (YearMonth m = month; !m.isBefore(first) && missing <= tolerance; m = m.minusMonths(1)) {
      if (months.contains(m)) {
        count++;
        missing = 0;
      } else {
        missing++;
      }
    }
    return count;
  }
}
