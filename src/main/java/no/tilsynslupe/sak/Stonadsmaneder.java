package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;

/**
 * The calendar months in which a case had economic support (stønadsmåneder).
 *
 * <p>A month touched by a payment under 18 or 19 (or without a section), or by a line granted or
 * reduced under 18 or 19 with both dates; with one date that month alone, with neither none.
 */
public final class Stonadsmaneder {

  /** Months in a row that make a langtidsmottaker. */
  private static final int LONG_TERM = 12;

  private static final int YEAR = 12;

  /** Months before it are as one: no support of that time is looked for. */
  private static final int FIRST_YEAR = 1900;

  /** By {@link #number}. */
  private final BitSet months;

  private Stonadsmaneder(BitSet months) {
    this.months = months;
  }

  public static Stonadsmaneder of(Sak sak) {
    BitSet months = new BitSet();
    for (Utbetaling payment : sak.utbetalinger()) {
      if (!(payment.hjemmel() instanceof Fact.Known<Hjemmel> section)
          || section.value().erBlank()
          || section.value().nevnerEn("18", "19")) {
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

  private static void addSpan(BitSet months, LocalDate from, LocalDate to) {
    int first = number(from.getYear(), from.getMonthValue());
    int last = number(to.getYear(), to.getMonthValue());
    if (first <= last) {
      months.set(first, last + 1);
    }
  }

  /** Months since the beginning of the first year. */
  private static int number(int year, int month) {
    return Math.max(0, (year - FIRST_YEAR) * YEAR + month - 1);
  }

  private static int number(YearMonth month) {
    return number(month.getYear(), month.getMonthValue());
  }

  public boolean har(YearMonth month) {
    return months.get(number(month));
  }

  /** Number of months with support from one month to another, both inclusive. */
  public int antall(YearMonth from, YearMonth to) {
    return from.isAfter(to) ? 0 : months.get(number(from), number(to) + 1).cardinality();
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
    int first = months.nextSetBit(0);
    for (int m = number(month); m >= first && missing <= tolerance; m--) {
      if (months.get(m)) {
        count++;
        missing = 0;
      } else {
        missing++;
      }
    }
    return count;
  }
}
