package no.tilsynslupe.report.model.stat;

import java.util.SortedMap;
import java.util.TreeMap;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CriterionResult;
import no.tilsynslupe.report.model.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The shares of the offices of a criterion and of them all together.
 *
 * @param whole what all offices together give; where the cases of some were chosen by judgement,
 *     the others
 */
record OfficeShares(Measure measure, Basis whole, SortedMap<Office, Basis> offices) {

  static OfficeShares of(CriterionResult result) {
    Measure measure = Measure.of(result.spec());
    SortedMap<Office, Basis> offices = new TreeMap<>();
    result.kontorer().forEach((office, figures) -> offices.put(office, Basis.of(figures, measure)));
    Basis whole = Basis.of(result.samlet(), measure);
    return new OfficeShares(
        measure, whole.state() == StatState.SKJONN ? ofTheOthers(offices) : whole, offices);
  }

  private static Basis ofTheOthers(SortedMap<Office, Basis> offices) {
    long count = 0;
    long n = 0;
    for (Basis office : offices.values()) {
      Rate rate = office.rate();
      if (rate != null) {
        count += rate.antall();
        n += rate.av();
      }
    }
    Rate rate = Rate.of(count, n, true);
    return rate == null
        ? new Basis(Basis.lacking(offices.values().stream().map(Basis::state).toList()), null)
        : new Basis(StatState.BEREGNET, rate);
  }

  @Nullable Rate overall() {
    return whole.rate();
  }

  /** Those that have a share to go by. */
  SortedMap<Office, Rate> usable() {
    SortedMap<Office, Rate> usable = new TreeMap<>();
    offices.forEach(
        (office, basis) -> {
          Rate rate = basis.rate();
          if (rate != null) {
            usable.put(office, rate);
          }
        });
    return usable;
  }

  /** Whether offices can be compared when so many are the fewest. */
  StatState state(int fewest) {
    if (whole.state() != StatState.BEREGNET) {
      return whole.state();
    }
    return usable().size() < fewest ? StatState.FOR_FA_KONTORER : StatState.BEREGNET;
  }
}
