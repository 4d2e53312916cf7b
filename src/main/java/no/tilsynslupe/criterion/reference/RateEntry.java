package no.tilsynslupe.criterion.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file of guiding rates, the built-in one or an installation's own.
 *
 * @param from first day the rates hold
 * @param to last day they are known to hold
 * @param amounts kroner a month; groups that aren't in it are left as they are
 * @param source the document the figures come from; never blank
 * @param reason why an installation says other than the built-in rates; null where it doesn't
 */
public record RateEntry(
    LocalDate from,
    LocalDate to,
    Map<Satsgruppe, BigDecimal> amounts,
    String source,
    @Nullable String reason) {

  public RateEntry {
    EnumMap<Satsgruppe, BigDecimal> copy = new EnumMap<>(Satsgruppe.class);
    copy.putAll(amounts);
    amounts = Collections.unmodifiableMap(copy);
  }

  /** Whether the two say something of the same group on the same day. */
  public boolean overlaps(RateEntry other) {
    return !Collections.disjoint(amounts.keySet(), other.amounts.keySet())
        && !from.isAfter(other.to)
        && !other.from.isAfter(to);
  }

  /** Whether the rates hold on a day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
