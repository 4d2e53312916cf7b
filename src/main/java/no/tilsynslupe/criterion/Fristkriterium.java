package no.tilsynslupe.criterion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A criterion with a limit in time, which tells of the units that are about to break it. The limit
 * is the one that the test breaks, worked out by the same code.
 *
 * @param <U> the unit
 */
public interface Fristkriterium<U> extends CaseCriterion<U> {

  /**
   * The last day on which an open unit is still in order: it will break the limit the day after, if
   * nothing happens. As of the day the data were taken, whatever the period. Asks for unknown facts
   * as {@link #test} does.
   *
   * @param naa the days that are looked at, the day the data were taken first; limits outside of
   *     them may be given or left out
   * @return empty for a unit that is closed, in order for good, not in the population, or past its
   *     limit
   */
  Optional<LocalDate> frist(U unit, Vindu naa, Inquiry ask);

  /**
   * The days that are looked at.
   *
   * @param dag the day the data were taken
   * @param siste the last day that is soon
   */
  record Vindu(LocalDate dag, LocalDate siste) {

    public boolean contains(LocalDate frist) {
      return !frist.isBefore(dag) && !frist.isAfter(siste);
    }
  }
}
