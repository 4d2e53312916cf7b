package no.tilsynslupe.report.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CriterionResult;

/**
 * How many persons there are in each office, as far as the criteria tell: every case is judged by
 * those whose unit is the case, so that readers know these numbers from many places.
 */
final class Population {

  private final long whole;
  private final Map<Office, Long> offices = new HashMap<>();

  Population(List<CriterionResult> criteria) {
    long most = 0;
    for (CriterionResult result : criteria) {
      if (!result.gjelderKontor()) {
        most = Math.max(most, result.samlet().hoved().alle());
        result
            .kontorer()
            .forEach((office, figures) -> offices.merge(office, figures.hoved().alle(), Math::max));
      }
    }
    this.whole = most;
  }

  boolean isWhole(long number) {
    return number > 0 && number == whole;
  }

  boolean isOffice(Office office, long number) {
    return number > 0 && number == of(office);
  }

  long of(Office office) {
    return offices.getOrDefault(office, 0L);
  }
}
