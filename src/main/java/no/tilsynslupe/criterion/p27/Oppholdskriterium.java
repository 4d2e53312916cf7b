package no.tilsynslupe.criterion.p27;

import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/** A criterion on runs of stays: the same units for all, judged as each run may have been. */
interface Oppholdskriterium extends CaseCriterion<MuligOpphold> {

  @Override
  default List<MuligOpphold> units(Sak sak, RuleParameters parameters) {
    return MuligOpphold.of(sak, parameters);
  }

  @Override
  default UnitRef ref(MuligOpphold unit) {
    return unit.ref();
  }

  @Override
  default Ruling test(MuligOpphold unit, Inquiry ask) {
    return unit.judge(ask, run -> judge(run, ask));
  }

  /** Judges a run as it is assumed to have been. */
  Ruling judge(VurdertOpphold run, Inquiry ask);
}
