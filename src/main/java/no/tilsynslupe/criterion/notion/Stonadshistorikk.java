package no.tilsynslupe.criterion.notion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.PerCase;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Sokedekning;
import no.tilsynslupe.sak.Stonadsmaneder;
import no.tilsynslupe.sak.Tabell;

/**
 * Months with economic support up to a day, and the months without any that the delivery can't know
 * to be so: an absence is known only where both payments and decisions are covered, or the delivery
 * says that its payments have all support.
 *
 * <p>Source: the case export format, "Notions used everywhere".
 */
public final class Stonadshistorikk {

  private static final Set<String> SECTIONS = Set.of("18", "19");

  private static final int YEAR = 12;

  /** No row of months is followed further back: gaps of one month at most double its length. */
  private static final int FURTHEST = 36;

  private static final PerCase<Stonadsmaneder> MONTHS = new PerCase<>(Stonadsmaneder::of);

  private final Sak sak;
  private final Stonadsmaneder months;
  private final LocalDate day;

  public Stonadshistorikk(Sak sak, LocalDate day) {
    this.sak = sak;
    this.months = MONTHS.of(sak);
    this.day = day;
  }

  /** Months with support that the data show, of the last twelve. */
  public int lastYear() {
    return months.antall(last().minusMonths(YEAR - 1), last());
  }

  /** Whether at least so many of the last twelve months had support. */
  public boolean atLeast(int least, Inquiry ask) {
    int known = lastYear();
    if (known >= least) {
      return true;
    }
    if (covered(YEAR)) {
      return false;
    }
    int unknown = 0;
    for (int back = 0; back < YEAR; back++) {
      unknown += unknown(last().minusMonths(back)) ? 1 : 0;
    }
    return ask.count(known, unknown, least, missing());
  }

  /** Whether each of so many last months had support. */
  public boolean everyMonth(int count, Inquiry ask) {
    boolean allKnown = true;
    for (int back = 0; back < count; back++) {
      YearMonth month = last().minusMonths(back);
      if (!months.har(month)) {
        allKnown = false;
        if (!unknown(month)) {
          return false;
        }
      }
    }
    return allKnown || ask.assume(missing());
  }

  /** The last month with support up to the day, known or assumed; none before {@code earliest}. */
  public Optional<YearMonth> lastMonth(YearMonth earliest, Inquiry ask) {
    List<Optional<YearMonth>> possible = new ArrayList<>();
    YearMonth month = last();
    while (!month.isBefore(earliest) && !months.har(month)) {
      if (unknown(month)) {
        possible.add(Optional.of(month));
      }
      month = month.minusMonths(1);
    }
    possible.add(month.isBefore(earliest) ? Optional.empty() : Optional.of(month));
    return ask.oneOf(possible, missing());
  }

  /**
   * Whether the case is a langtidsmottaker on the day: twelve months in a row, with few missing
   * between.
   */
  public boolean langtidsmottaker(Inquiry ask) {
    int tolerance = ask.number("maneder_uten_brudd", day);
    if (months.langtidsmottaker(last(), tolerance)) {
      return true;
    }
    return !covered(FURTHEST) && couldBeLongTerm(tolerance) && ask.assume(missing());
  }

  private boolean couldBeLongTerm(int tolerance) {
    int count = 0;
    int gap = 0;
    for (int back = 0; back < FURTHEST && gap <= tolerance && count < YEAR; back++) {
      YearMonth month = last().minusMonths(back);
      boolean support = months.har(month) || unknown(month);
      count += support ? 1 : 0;
      gap = support ? 0 : gap + 1;
    }
    return count >= YEAR;
  }

  /** Whether a month up to the day had support; empty where the delivery can't know. */
  public Optional<Boolean> had(YearMonth month) {
    if (months.har(month)) {
      return Optional.of(true);
    }
    return unknown(month) ? Optional.empty() : Optional.of(false);
  }

  private boolean unknown(YearMonth month) {
    return !months.har(month)
        && (months.kanHa(month)
            || uncovered(Tabell.VEDTAK, month)
            || uncovered(Tabell.UTBETALINGER, month));
  }

  /** No month of so many is unknown, since both tables cover them all: the usual thing. */
  private boolean covered(int back) {
    if (months.usikker().isPresent()) {
      return false;
    }
    LocalDate first = last().minusMonths(back - 1L).atDay(1);
    return !uncovered(Tabell.VEDTAK, first, day) && !uncovered(Tabell.UTBETALINGER, first, day);
  }

  private boolean uncovered(Tabell table, YearMonth month) {
    LocalDate end = month.atEndOfMonth().isAfter(day) ? day : month.atEndOfMonth();
    return uncovered(table, month.atDay(1), end);
  }

  private boolean uncovered(Tabell table, LocalDate first, LocalDate end) {
    if (table == Tabell.VEDTAK && sak.dekning().stonadIUtbetalinger()) {
      return false;
    }
    Sokedekning sok = sak.dekning().sok(table, SECTIONS, first, end);
    return sok.grad() == Sokedekning.Grad.INGEN
        || sok.arsak() == Sokedekning.Arsak.UTENFOR_PERIODEN;
  }

  private YearMonth last() {
    return YearMonth.from(day);
  }

  /**
   * The fact that unknown months lack: the first table that doesn't cover the year, else a date or
   * section that a row lacks.
   */
  private MissingFact missing() {
    LocalDate first = last().minusMonths(YEAR - 1).atDay(1);
    boolean decisions = !uncovered(Tabell.VEDTAK, first, day);
    if (decisions && !uncovered(Tabell.UTBETALINGER, first, day) && months.usikker().isPresent()) {
      Stonadsmaneder.Usikker row = months.usikker().get();
      return MissingFact.of(row.felt(), row.fact());
    }
    return MissingFact.of(
        sak.dekning().sok(decisions ? Tabell.UTBETALINGER : Tabell.VEDTAK, SECTIONS, first, day));
  }
}
