package no.tilsynslupe.export.pseudonym;

/** Identity numbers that are nobody's: made here, with check digits that fit. */
final class Numbers {
  private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
  private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private Numbers() {}

  /** The first number of that date, six digits, from the given individual number on. */
  static String fnr(String date, int individual) {
    for (int i = individual; i < 1000; i++) {
      String nine = date + "%03d".formatted(i);
      int first = check(nine, FIRST);
      int second = first > 9 ? 10 : check(nine + first, SECOND);
      if (first < 10 && second < 10) {
        return nine + first + second;
      }
    }
    throw new IllegalArgumentException("no number");
  }

  private static int check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 == 0 ? 0 : 11 - sum % 11;
  }

  /** A record of KOSTRA with nothing but municipality and year in it. */
  static String record(int length, int year) {
    return "1101" + "%02d".formatted(year % 100) + " ".repeat(length - 6);
  }
}
