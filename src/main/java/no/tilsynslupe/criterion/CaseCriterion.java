package no.tilsynslupe.criterion;

import java.util.List;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/**
 * A criterion that judges units of one case. The test is plain: it asks for facts and answers as if
 * they were known; {@link Evaluator} tries what the unknown ones could be.
 *
 * @param <U> the unit: a decision line, a condition, a run of stays …
 */
public interface CaseCriterion<U> extends Criterion {

  /** All units of the kind in the case, in the population or not, in a stable order. */
  List<U> units(Sak sak, RuleParameters parameters);

  /** How the unit is named in the reports. */
  UnitRef ref(U unit);

  /** Judges a unit. Must be a pure function of the unit and the answers of the inquiry. */
  Ruling test(U unit, Inquiry ask);
}
