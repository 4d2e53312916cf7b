package no.tilsynslupe.outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Quarters of a year as numbers, and their names, such as {@code 2024-K3}. */
final class Quarters {
  private static final int MONTHS = 3;
  private static final int YEAR = 10;

  /** Each name made once: there are a hundred thousand counts of some dozens of quarters. */
  private static final Map<Integer, String> NAMES = new ConcurrentHashMap<>();

  private Quarters() {}

  /** The year, and the quarter as its last digit. */
  static int number(LocalDate date) {
    return date.getYear() * YEAR + (date.getMonthValue() + MONTHS - 1) / MONTHS;
  }

  static int number(String name) {
    return Integer.parseInt(name.replace("-K", ""));
  }

  static String name(int number) {
    return NAMES.computeIfAbsent(number, n -> n / YEAR + "-K" + n % YEAR);
  }
}
