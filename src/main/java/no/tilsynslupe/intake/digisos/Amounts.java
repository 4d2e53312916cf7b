package no.tilsynslupe.intake.digisos;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Writes JSON numbers as the case export does. */
final class Amounts {
  /** Beyond this no number is an amount, and writing it out may take all memory. */
  private static final int MAX_SCALE = 20;

  private Amounts() {}

  /** The number without exponent; empty when it is absurdly large or small. */
  static String text(JsonNode number) {
    if (number.isDouble() && !Double.isFinite(number.doubleValue())) {
      return "";
    }
    BigDecimal value = number.decimalValue();
    boolean sane = Math.abs(value.scale()) <= MAX_SCALE && value.precision() <= 2 * MAX_SCALE;
    return sane ? value.toPlainString() : "";
  }
}
