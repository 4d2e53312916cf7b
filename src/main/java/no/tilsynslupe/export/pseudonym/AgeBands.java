package no.tilsynslupe.export.pseudonym;

import java.util.HashMap;
import java.util.Map;

/**
 * Years of birth in groups by age at the end of the delivery: under 18, 18–24, 25–29, 30–39, 40–49,
 * 50–66, 67 and over. The format has years alone, so the year in the middle of the group stands for
 * all of it; but only for those for whom it answers every question of age as their own year does,
 * in each year in which something of them is dated. So nobody gets under 30 who wasn't.
 */
final class AgeBands {
  /** First age of each group, and one past the last. */
  private static final int[] BORDERS = {0, 18, 25, 30, 40, 50, 67, 86};

  /** Ages that the law asks of: being a child, the programme, duty of activity, pension. */
  private static final int[] ASKED = {18, 19, 23, 25, 30, 67};

  private final Map<String, int[]> spans = new HashMap<>();
  private int first = Integer.MAX_VALUE;
  private int last = Integer.MIN_VALUE;
  private int end = Integer.MIN_VALUE;

  /** Something of a person is dated in that year. */
  void see(String person, int year) {
    int[] span = spans.computeIfAbsent(person, p -> new int[] {year, year});
    span[0] = Math.min(span[0], year);
    span[1] = Math.max(span[1], year);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }

  /** The delivery reaches to that year. */
  void seeEnd(int year) {
    end = Math.max(end, year);
    first = Math.min(first, year);
    last = Math.max(last, year);
  }

  /** The year in the middle of the group, or the same year where that would answer otherwise. */
  int year(String person, int born) {
    if (last == Integer.MIN_VALUE) {
      return born;
    }
    int reference = end == Integer.MIN_VALUE ? last : end;
    int middle = reference - middle(reference - born);
    int[] span = spans.getOrDefault(person, new int[] {first, last});
    for (int year = span[0]; year <= Math.max(span[1], end); year++) {
      for (int asked : ASKED) {
        if (side(year - born, asked) != side(year - middle, asked)) {
          return born;
        }
      }
    }
    return middle;
  }

  /** The age in the middle of the group, or the same age where that would answer otherwise. */
  static int age(int age) {
    int middle = middle(age);
    for (int asked : ASKED) {
      if (age < asked != middle < asked) {
        return age;
      }
    }
    return middle;
  }

  /** Certainly under the age, certainly past it, or either: only the year is known. */
  private static int side(int yearsApart, int asked) {
    return yearsApart < asked ? -1 : yearsApart - 1 >= asked ? 1 : 0;
  }

  private static int middle(int age) {
    for (int i = 1; i < BORDERS.length; i++) {
      if (age < BORDERS[i] || i == BORDERS.length - 1) {
        return (BORDERS[i - 1] + BORDERS[i] - 1) / 2;
      }
    }
    return age;
  }
}
