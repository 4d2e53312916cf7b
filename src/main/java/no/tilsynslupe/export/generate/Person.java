package no.tilsynslupe.export.generate;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Whom a case is about, and what the export tells of it.
 *
 * @param born never in the export
 * @param yearKnown the export gives the year of birth
 * @param household code, or empty where it isn't recorded
 * @param children as in the export: a number, or empty
 */
record Person(LocalDate born, boolean yearKnown, String household, String children) {

  /** What the export lets one know of children in the household. */
  enum Child {
    YES,
    NO,
    UNKNOWN
  }

  static Person of(Dice dice, Span span, boolean oftenBlank) {
    int age;
    if (dice.chance(0.35)) {
      age = dice.between(18, 30);
    } else if (dice.chance(0.08)) {
      age = dice.one(List.of(18, 25, 30, 31, 66, 67, 68));
    } else {
      age = dice.between(26, 64);
    }
    LocalDate born = span.to().minusYears(age).minusDays(dice.below(365));
    boolean known = !dice.chance(oftenBlank ? 0.06 : 0.002);
    int kind = dice.below(100);
    if (kind < 55) {
      return new Person(born, known, "ENSLIG", dice.chance(0.5) ? "0" : "");
    }
    if (kind < 65) {
      return new Person(born, known, "PAR", dice.chance(0.5) ? "0" : "");
    }
    if (kind < 81) {
      return new Person(born, known, "ENSLIG_FORSORGER", "" + dice.between(1, 3));
    }
    if (kind < 96) {
      return new Person(born, known, "PAR_MED_BARN", "" + dice.between(1, 4));
    }
    boolean blank = dice.chance(oftenBlank ? 0.8 : 0.3);
    return new Person(born, known, blank ? "" : "ANNET", blank ? "" : "" + dice.below(2));
  }

  Child child() {
    if (children.isEmpty()) {
      return household.equals("ENSLIG") || household.equals("PAR") ? Child.NO : Child.UNKNOWN;
    }
    return children.equals("0") ? Child.NO : Child.YES;
  }

  int age(LocalDate day) {
    return Period.between(born, day).getYears();
  }

  /** The least age that the year of birth allows on that day. */
  int leastAge(LocalDate day) {
    return yearKnown ? Math.max(0, mostAge(day) - 1) : 0;
  }

  int mostAge(LocalDate day) {
    return yearKnown ? day.getYear() - born.getYear() : 130;
  }
}
