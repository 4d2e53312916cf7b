package no.tilsynslupe.export.generate;

import java.time.LocalDate;

/**
 * What a household gets a month, in kroner: the state's guiding rate of the time, and a rent that
 * stays the same.
 *
 * <p>Source: the rundskriv on guiding rates. The rate of the first half of 2023 is not known here;
 * that of 2022 stands in for it.
 */
final class Amounts {
  private final Person person;
  private final int rent;
  private final double share;

  Amounts(Person person, Dice dice) {
    this.person = person;
    this.rent = 50 * dice.between(80, 260);
    this.share = dice.chance(0.55) ? 1 : 0.3 + 0.6 * dice.part();
  }

  int rent() {
    return rent;
  }

  /** The rate for the household, without rent and power. */
  int rate(LocalDate day) {
    boolean couple = person.household().startsWith("PAR");
    int children = person.child() == Person.Child.YES ? Integer.parseInt(person.children()) : 0;
    return (couple ? couple(day) : single(day)) + children * child(day);
  }

  /** What is granted: the rate, or the part of it that income does not cover. */
  int granted(LocalDate day) {
    int rate = rate(day);
    return share == 1 ? rate : (int) (rate * share) / 50 * 50;
  }

  private static int single(LocalDate day) {
    return step(day, 6050, 6250, 6450, 6650, 7550, 7850);
  }

  private static int couple(LocalDate day) {
    return step(day, 10100, 10450, 10800, 11150, 12600, 13100);
  }

  private static int child(LocalDate day) {
    return step(day, 3050, 3150, 3250, 3350, 3800, 3950);
  }

  private static int step(LocalDate day, int... rates) {
    if (day.isBefore(LocalDate.of(2020, 1, 1))) {
      return rates[0];
    }
    if (day.isBefore(LocalDate.of(2023, 7, 1))) {
      return rates[Math.min(3, day.getYear() - 2019)];
    }
    return rates[day.getYear() < 2024 ? 4 : 5];
  }
}
