package no.tilsynslupe.criterion.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The state's guiding rates for subsistence, by group and day. Between the last known day of one
 * rate and the first of the next nothing is known.
 *
 * <p>Source: the circulars named in {@code veiledende-satser.yaml}.
 */
public final class GuidingRates {

  private static final String FILE = "veiledende-satser.yaml";

  private final List<RateEntry> builtIn;
  private final List<RateEntry> local;

  private GuidingRates(List<RateEntry> builtIn, List<RateEntry> local) {
    this.builtIn = List.copyOf(builtIn);
    this.local = List.copyOf(local);
  }

  /** Read when the first rate is asked for. */
  private static final class BuiltIn {
    private static final GuidingRates RATES =
        new GuidingRates(ReferenceFile.read(FILE, Content.class).rates(), List.of());
  }

  /** The form of a file of rates. */
  record Content(List<RateEntry> rates) {}

  /** Those that come with the program. */
  public static GuidingRates builtIn() {
    return BuiltIn.RATES;
  }

  /**
   * These and an installation's own, which stand where both say something.
   *
   * @throws IllegalArgumentException when an own rate contradicts a built-in one without a reason,
   *     or another of its own
   */
  public GuidingRates with(List<RateEntry> own) {
    for (int i = 0; i < own.size(); i++) {
      RateEntry entry = own.get(i);
      if (own.subList(0, i).stream().anyMatch(entry::overlaps)
          || (entry.reason() == null && !contradicted(entry).isEmpty())) {
        throw new IllegalArgumentException("Rates that contradict others: " + entry);
      }
    }
    return new GuidingRates(builtIn, own);
  }

  /** The built-in rates that an entry says other than, for groups and days that both have. */
  public List<GuidingRate> contradicted(RateEntry entry) {
    List<GuidingRate> contradicted = new ArrayList<>();
    for (RateEntry other : builtIn) {
      if (other.overlaps(entry)) {
        entry
            .amounts()
            .forEach(
                (group, amount) -> {
                  BigDecimal known = other.amounts().get(group);
                  if (known != null && known.compareTo(amount) != 0) {
                    contradicted.add(rate(other, group, known));
                  }
                });
      }
    }
    return List.copyOf(contradicted);
  }

  /** The rate of a group on a day; empty when it isn't known. */
  public Optional<GuidingRate> on(LocalDate day, Satsgruppe group) {
    Optional<GuidingRate> own = find(local, day, group);
    return own.isPresent() ? own : find(builtIn, day, group);
  }

  private static Optional<GuidingRate> find(
      List<RateEntry> entries, LocalDate day, Satsgruppe group) {
    for (RateEntry entry : entries) {
      BigDecimal amount = entry.holds(day) ? entry.amounts().get(group) : null;
      if (amount != null) {
        return Optional.of(rate(entry, group, amount));
      }
    }
    return Optional.empty();
  }

  private static GuidingRate rate(RateEntry entry, Satsgruppe group, BigDecimal amount) {
    return new GuidingRate(group, amount, entry.from(), entry.to(), entry.source());
  }

  /** Those that come with the program, in order of their first day. */
  public List<RateEntry> builtInEntries() {
    return builtIn;
  }

  /** An installation's own, as its file has them. */
  public List<RateEntry> localEntries() {
    return local;
  }
}
