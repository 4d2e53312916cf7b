package no.tilsynslupe.intake.kostra;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tilsynslupe.sak.Tabell;
import org.jspecify.annotations.Nullable;

/**
 * The payments of a year, in table {@code utbetalinger}: a row for each month with an amount. A
 * month that is ticked without one lies in the payment of a month beside it; where no month beside
 * it has an amount, in a payment of what the year's sum leaves. Where that can't be parted, the
 * months are known and the amount is not.
 */
final class Utbetalingsrader {
  private static final int DECEMBER = 12;

  private Utbetalingsrader() {}

  static Tabellrader tabell() {
    return new Tabellrader(
        Tabell.UTBETALINGER, "utbetaling_id", "sak_id", "fra", "til", "belop", "hjemmel");
  }

  /** Months in a row that one payment is for. */
  private record Betaling(int fra, int til, @Nullable Long belop) {}

  static void add(String sakId, FormRecord record, Tabellrader rows) {
    List<Betaling> payments = new ArrayList<>();
    int month = 1;
    while (month <= DECEMBER) {
      int last = month;
      while (last <= DECEMBER && stonad(record, last)) {
        last++;
      }
      if (last > month) {
        split(record, month, last - 1, payments);
      }
      month = last + 1;
    }
    for (Betaling payment : withRest(record, payments)) {
      rows.add(record, cells(sakId, record.year(), payment));
    }
  }

  /** A month with support: it is ticked, or has an amount. */
  private static boolean stonad(FormRecord record, int month) {
    return record.monthTicked(month) || paid(record, month);
  }

  private static boolean paid(FormRecord record, int month) {
    Long amount = Belopsmaneder.belop(record, month);
    return amount != null && amount > 0;
  }

  /** Parts a row of months where a new amount begins. */
  private static void split(FormRecord record, int first, int last, List<Betaling> payments) {
    int from = first;
    Long amount = paid(record, first) ? Belopsmaneder.belop(record, first) : null;
    for (int month = first + 1; month <= last; month++) {
      if (!paid(record, month)) {
        continue;
      }
      if (amount != null) {
        payments.add(new Betaling(from, month - 1, amount));
        from = month;
      }
      amount = Belopsmaneder.belop(record, month);
    }
    payments.add(new Betaling(from, last, amount));
  }

  /** One row of months without an amount has what the year's sum leaves, whatever that is. */
  private static List<Betaling> withRest(FormRecord record, List<Betaling> payments) {
    long without = payments.stream().filter(p -> p.belop() == null).count();
    Long year = Belopsmaneder.sum(record.number("BIDRAG"), record.number("LAAN"));
    if (without != 1 || year == null) {
      return payments;
    }
    long rest = year - payments.stream().mapToLong(Utbetalingsrader::known).sum();
    if (rest < 0 || (rest == 0 && payments.size() > 1)) {
      return payments;
    }
    return payments.stream()
        .map(p -> p.belop() == null ? new Betaling(p.fra(), p.til(), rest) : p)
        .toList();
  }

  private static long known(Betaling payment) {
    Long amount = payment.belop();
    return amount == null ? 0 : amount;
  }

  private static String[] cells(String sakId, int year, Betaling payment) {
    Long amount = payment.belop();
    return new String[] {
      String.format(Locale.ROOT, "%s-U%dM%02d", sakId, year, payment.fra()),
      sakId,
      YearMonth.of(year, payment.fra()).atDay(1).toString(),
      YearMonth.of(year, payment.til()).atEndOfMonth().toString(),
      amount == null ? Tabellrader.UKJENT : String.valueOf(amount),
      ""
    };
  }
}
