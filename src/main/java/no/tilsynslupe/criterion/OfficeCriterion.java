package no.tilsynslupe.criterion;

import java.util.List;
import no.tilsynslupe.outcome.ObservationSink;
import no.tilsynslupe.outcome.Office;
import no.tilsynslupe.outcome.OfficeTexts;
import no.tilsynslupe.outcome.Tallies;
import no.tilsynslupe.sak.Sak;

/**
 * A criterion that judges an office on counts of its cases, which add up whatever the partitioning.
 */
public interface OfficeCriterion extends Criterion {

  /**
   * Counts one case, as observations whose theme is the criterion's id.
   *
   * @param sink takes the counts
   */
  void observe(Sak sak, RunSettings settings, RuleParameters parameters, ObservationSink sink);

  /**
   * Judges the offices of the run once all cases are counted; offices without a ruling are left
   * out.
   */
  List<OfficeRuling> conclude(Counted counted, RunSettings settings, RuleParameters parameters);

  /**
   * What was counted in a run.
   *
   * @param texts the texts of the cases
   * @param offices those to judge and to compare with: not the ones whose cases were picked by
   *     judgement
   * @param criteria the criteria of the run
   */
  record Counted(
      Tallies tallies, OfficeTexts texts, List<Office> offices, List<CriterionSpec> criteria) {

    public Counted {
      offices = List.copyOf(offices);
      criteria = List.copyOf(criteria);
    }
  }

  /**
   * A ruling on an office.
   *
   * @param enhet the unit's id: the office's name, unless the criterion has several units an office
   */
  record OfficeRuling(Office office, String enhet, Ruling ruling) {

    public OfficeRuling(Office office, Ruling ruling) {
      this(office, office.kontor(), ruling);
    }
  }
}
