package no.tilsynslupe.export.pseudonym;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.privacy.Finding;
import no.tilsynslupe.privacy.IdentityScan;
import no.tilsynslupe.privacy.PersonNumber;
import tools.jackson.databind.JsonNode;

/**
 * Numbers of JSON that are identities: those of persons and accounts are digits, too. A number
 * loses its leading zero, so ten digits may be eleven.
 */
final class JsonNumbers {
  private static final int WITHOUT_ZERO = 10;

  /** Beyond this nothing but noughts is written out. */
  private static final int MOST_DIGITS = 40;

  private JsonNumbers() {}

  /** Its digits, without an exponent and without a fraction that is nought. */
  static String plain(JsonNode number) {
    if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
      return number.asString();
    }
    BigDecimal value = number.decimalValue().stripTrailingZeros();
    boolean writable = Math.abs(value.scale()) <= MOST_DIGITS;
    return writable ? value.toPlainString() : value.toString();
  }

  /** The number of a person with the zero that it lost; anything else as it is. */
  static String withZero(String digits) {
    boolean lost =
        isTenDigits(digits)
            && PersonNumber.of("0" + digits).filter(PersonNumber::checked).isPresent();
    return lost ? "0" + digits : digits;
  }

  /** What a number tells of someone, with a zero before it or without. */
  static Optional<Finding> find(JsonNode number) {
    String digits = plain(number);
    List<Finding> found = IdentityScan.find(digits);
    if (found.isEmpty() && isTenDigits(digits)) {
      found = IdentityScan.find("0" + digits);
    }
    return found.stream().findFirst();
  }

  private static boolean isTenDigits(String text) {
    return text.length() == WITHOUT_ZERO && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
