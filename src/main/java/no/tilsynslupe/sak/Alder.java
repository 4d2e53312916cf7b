package no.tilsynslupe.sak;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The ages a person may have on a date.
 *
 * @param yngst the lowest possible age
 * @param eldst the highest possible age; the same as the lowest where the age is given
 */
public record Alder(int yngst, int eldst) {

  /** Whole life: nothing is known. */
  public static final Alder UKJENT = new Alder(0, 120);

  /**
   * The age recorded at a decision, else the year of the date minus the year of birth, {@code y}:
   * the person is {@code y} or {@code y - 1} years old.
   */
  public static Alder ved(LocalDate date, Fact<Integer> recorded, Fact<Integer> fodselsar) {
    Optional<Integer> known = recorded.optional();
    if (known.isPresent()) {
      return new Alder(known.get(), known.get());
    }
    return ved(date, fodselsar);
  }

  public static Alder ved(LocalDate date, Fact<Integer> fodselsar) {
    return fodselsar
        .optional()
        .map(year -> date.getYear() - year)
        .map(y -> new Alder(Math.max(0, y - 1), Math.max(0, y)))
        .orElse(UKJENT);
  }

  public boolean sikkertUnder(int age) {
    return eldst < age;
  }

  public boolean sikkertMinst(int age) {
    return yngst >= age;
  }
}
