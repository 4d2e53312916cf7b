package no.tilsynslupe.report.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.report.model.CriterionResult;

/**
 * How many persons there are in each office, as far as the criteria tell: every case is judged by
 * those whose unit is the case.
 */
final class Population {

  private final Map<Office, Long> offices = new HashMap<>();

  Population(List<CriterionResult> criteria) {
    for (CriterionResult result : criteria) {
      if (!result.gjelderKontor()) {
        result
            .kontorer()
            .forEach((office, figures) -> offices.merge(office, figures.hoved().alle(), Math::max));
      }
    }
  }

  long of(Office office) {
    return offices.getOrDefault(office, 0L);
  }
}
