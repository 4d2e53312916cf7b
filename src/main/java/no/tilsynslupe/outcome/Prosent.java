package no.tilsynslupe.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in a message, written with one decimal and without a sign: 12,5 (in English 12.5).
 *
 * @param verdi in per cent
 */
public record Prosent(BigDecimal verdi) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Prosent {
    verdi = verdi.setScale(1, RoundingMode.HALF_UP);
  }

  /** How many per cent a part is of the whole, which isn't nought. */
  public static Prosent av(long part, long whole) {
    return new Prosent(
        BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}
