package no.tilsynslupe.intake;

import java.math.BigDecimal;
import no.tilsynslupe.sak.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Small whole numbers and amounts as facts: ages, years and rates come again and again. Each place
 * holds the number that came last. For one thread.
 */
final class SharedNumbers {
  private static final int PLACES = 1 << 11;
  private static final int DECIMALS = 2;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final Fact.@Nullable Known<Integer>[] integers = new Fact.Known[PLACES];

  @SuppressWarnings({"unchecked", "rawtypes"})
  private final Fact.@Nullable Known<BigDecimal>[] amounts = new Fact.Known[PLACES];

  private final long[] hundredths = new long[PLACES];

  Fact.Known<Integer> integer(int number) {
    int place = number & (PLACES - 1);
    Fact.Known<Integer> known = integers[place];
    if (known == null || known.value() != number) {
      known = new Fact.Known<>(number);
      integers[place] = known;
    }
    return known;
  }

  Fact.Known<BigDecimal> amount(long oneHundredths) {
    int place = (int) ((oneHundredths * 0x9E3779B97F4A7C15L) >>> 53);
    Fact.Known<BigDecimal> known = amounts[place];
    if (known == null || hundredths[place] != oneHundredths) {
      known = new Fact.Known<>(BigDecimal.valueOf(oneHundredths, DECIMALS));
      amounts[place] = known;
      hundredths[place] = oneHundredths;
    }
    return known;
  }
}
