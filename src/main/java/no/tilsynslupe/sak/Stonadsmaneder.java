package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calendar months in which a case had economic support (stønadsmåneder).
 *
 * <p>A month touched by a payment under 18 or 19 (or without a section), or by a line granted or
 * reduced under 18 or 19 with both dates; with one date that month alone, with neither none. Where
 * a date or the section of a payment is unknown, the months it could touch are possible ones.
 */
public final class Stonadsmaneder {

  /** Months in a row that make a langtidsmottaker. */
  private static final int LONG_TERM = 12;

  private static final int YEAR = 12;

  /** Months before it are as one: no support of that time is looked for. */
  private static final int FIRST_YEAR = 1900;

  /** Months after it are as one. */
  private static final int LAST = (2101 - FIRST_YEAR) * YEAR;

  /**
   * A fact for want of which it is unknown whether some months had support.
   *
   * @param felt where it should stand
   */
  public record Usikker(Felt felt, Fact<?> fact) {}

  /** By {@link #number}. */
  private final BitSet months = new BitSet();

  /** Months that may have had support, for all that the rows say. */
  private final BitSet possible = new BitSet();

  private @Nullable Usikker usikker;

  private Stonadsmaneder() {}

  public static Stonadsmaneder of(Sak sak) {
    Stonadsmaneder support = new Stonadsmaneder();
    sak.utbetalinger().forEach(support::add);
    for (Vedtakslinje line : sak.vedtak()) {
      if (givesSupport(line)) {
        support.add(line);
      }
    }
    return support;
  }

  private void add(Utbetaling payment) {
    if (payment.hjemmel().isUnknown()) {
      addSpan(possible, number(payment.fra()), number(payment.til()));
      doubt(payment.felt("hjemmel"), payment.hjemmel());
    } else if (!(payment.hjemmel() instanceof Fact.Known<Hjemmel> section)
        || section.value().erBlank()
        || section.value().nevnerEn("18", "19")) {
      addSpan(months, number(payment.fra()), number(payment.til()));
    }
  }

  private void add(Vedtakslinje line) {
    Optional<Integer> from = line.fra().optional().map(Stonadsmaneder::number);
    Optional<Integer> to = line.til().optional().map(Stonadsmaneder::number);
    if (from.isPresent() || to.isPresent()) {
      int first = from.or(() -> to).orElseThrow();
      addSpan(months, first, to.orElse(first));
    }
    if (line.fra().isUnknown()) {
      addSpan(possible, 0, to.orElse(LAST));
      doubt(line.felt("fra"), line.fra());
    }
    if (line.til().isUnknown()) {
      addSpan(possible, from.orElse(0), LAST);
      doubt(line.felt("til"), line.til());
    }
  }

  private void doubt(Felt felt, Fact<?> fact) {
    if (usikker == null) {
      usikker = new Usikker(felt, fact);
    }
  }

  private static boolean givesSupport(Vedtakslinje line) {
    boolean granted =
        switch (line.utfall()) {
          case INNVILGET, DELVIS_INNVILGET, REDUSERT -> true;
          case AVSLATT, AVVIST, STANSET, TRUKKET -> false;
        };
    return granted && line.hjemmel().nevnerEn("18", "19");
  }

  private static void addSpan(BitSet months, int first, int last) {
    if (first <= last) {
      months.set(first, last + 1);
    }
  }

  /** Months since the beginning of the first year. */
  private static int number(int year, int month) {
    return Math.max(0, (year - FIRST_YEAR) * YEAR + month - 1);
  }

  private static int number(LocalDate day) {
    return number(day.getYear(), day.getMonthValue());
  }

  private static int number(YearMonth month) {
    return number(month.getYear(), month.getMonthValue());
  }

  public boolean har(YearMonth month) {
    return months.get(number(month));
  }

  /** A month that isn't known to have had support, but may have, for all that the rows say. */
  public boolean kanHa(YearMonth month) {
    return possible.get(number(month)) && !har(month);
  }

  /** Whether any month may have had support that isn't known to. */
  public Optional<Usikker> usikker() {
    return Optional.ofNullable(usikker);
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
