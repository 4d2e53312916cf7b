package no.tilsynslupe.export.pseudonym;

import java.time.LocalDate;
import java.util.Optional;
import no.tilsynslupe.intake.kostra.FormText;
import no.tilsynslupe.intake.kostra.IncompleteNumber;
import no.tilsynslupe.privacy.PersonNumber;

/**
 * The year of birth in a record of KOSTRA: of the field for it, else of the identity number, which
 * is all that forms before 2025 have.
 */
final class BirthYear {
  private static final String BORN = "FODSELSDATO";
  private static final String NUMBER = "PERSON_FODSELSNR";
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private BirthYear() {}

  static Optional<Integer> of(FormText form, String record) {
    Optional<Integer> stated = stated(form.get(record, BORN));
    return stated.isPresent() ? stated : byNumber(form.get(record, NUMBER), form.year());
  }

  private static Optional<Integer> stated(String date) {
    if (date.length() != 8 || !digits(date)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.substring(4));
    int month = Integer.parseInt(date.substring(2, 4));
    int day = Integer.parseInt(date.substring(0, 2));
    boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return possible && year >= FIRST && year <= LAST ? Optional.of(year) : Optional.empty();
  }

  private static Optional<Integer> byNumber(String number, int reportingYear) {
    if (IncompleteNumber.is(number)) {
      return Optional.of(IncompleteNumber.year(number, reportingYear));
    }
    return PersonNumber.of(number).flatMap(PersonNumber::birthDate).map(LocalDate::getYear);
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
