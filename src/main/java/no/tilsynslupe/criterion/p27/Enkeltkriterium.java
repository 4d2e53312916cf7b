package no.tilsynslupe.criterion.p27;

import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/** A criterion on single stays: the same units for all. */
interface Enkeltkriterium extends CaseCriterion<Enkeltopphold> {

  @Override
  default List<Enkeltopphold> units(Sak sak, RuleParameters parameters) {
    return Enkeltopphold.alle(sak);
  }

  @Override
  default UnitRef ref(Enkeltopphold unit) {
    return unit.ref();
  }

  @Override
  default Ruling test(Enkeltopphold unit, Inquiry ask) {
    return unit.leftOut(ask) ? Ruling.ikkeAktuelt(unit.endOrLastSeen(ask)) : judge(unit, ask);
  }

  /** Judges a stay that is one under § 27, or is assumed to be. */
  Ruling judge(Enkeltopphold stay, Inquiry ask);
}
