package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * The calendar months of a case that payments or grants under §§ 18 and 19 touch. Months are
 * numbered {@code year * 12 + month - 1}.
 */
final class SupportMonths {
  private static final int YEAR = 12;

  private final BitSet months = new BitSet();

  static int number(LocalDate day) {
    return day.getYear() * YEAR + day.getMonthValue() - 1;
  }

  static LocalDate firstDay(int month) {
    return LocalDate.of(month / YEAR, month % YEAR + 1, 1);
  }

  static LocalDate lastDay(int month) {
    return firstDay(month + 1).minusDays(1);
  }

  void add(int month) {
    months.set(month);
  }

  boolean has(int month) {
    return months.get(month);
  }

  /** How many of the twelve months that end with this one. */
  int inYearTo(int month) {
    return months.get(month - YEAR + 1, month + 1).cardinality();
  }

  /**
   * Twelve months in a row that reaches to this one. One missing month between two others is
   * bridged, though not counted; two end the row.
   */
  boolean longTermAt(int month) {
    int count = 0;
    for (int m = month; months.get(m) || months.get(m - 1); m--) {
      count += months.get(m) ? 1 : 0;
    }
    return count >= YEAR;
  }
}
