package no.tilsynslupe.criterion.p18;

import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;

/**
 * Necessary furniture and equipment decided on § 19 alone. Source: sosialtjenesteloven §§ 18 and
 * 19; the review of 135 case files (2019), ch. 6.3.
 */
public final class P1819Innbo implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-19-INNBO";
  }

  @Override
  public List<Formalslinje> units(Sak sak, RuleParameters parameters) {
    return Formalslinje.alle(sak);
  }

  @Override
  public UnitRef ref(Formalslinje unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(Formalslinje unit, Inquiry ask) {
    if (!unit.etter18Eller19() || !unit.klasser().contains(Formal.INNBO)) {
      return Ruling.ikkeAktuelt(unit.linje().vedtakDato());
    }
    return Vurdering18.ruling(unit, Formal.INNBO, ask);
  }
}
