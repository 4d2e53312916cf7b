package no.tilsynslupe.intake.digisos;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes JSON numbers as the case export does. */
final class Amounts {
  /** Beyond this no number is an amount, and writing it out may take all memory. */
  private static final int MAX_SCALE = 20;

  private static final int ORE = 2;

  private Amounts() {}

  /** The number without exponent; empty when it is absurdly large or small. */
  static String text(JsonNode number) {
    BigDecimal value = value(number);
    return value == null ? "" : value.toPlainString();
  }

  /**
   * An amount to the nearest øre: {@code 230.000} in JSON is 230, but in the case export three
   * digits behind a point are thousands. What is no number stays as it is written.
   */
  static String kroner(JsonNode field) {
    if (!field.isNumber()) {
      return Body.text(field);
    }
    BigDecimal value = value(field);
    if (value == null) {
      return "";
    }
    return (value.scale() > ORE ? value.setScale(ORE, RoundingMode.HALF_UP) : value)
        .toPlainString();
  }

  private static @Nullable BigDecimal value(JsonNode number) {
    if (number.isDouble() && !Double.isFinite(number.doubleValue())) {
      return null;
    }
    BigDecimal value = number.decimalValue();
    boolean sane = Math.abs(value.scale()) <= MAX_SCALE && value.precision() <= 2 * MAX_SCALE;
    return sane ? value : null;
  }
}
