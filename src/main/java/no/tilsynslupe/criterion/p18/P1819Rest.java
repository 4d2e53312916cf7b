package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;

/**
 * Arrears decided on § 19 alone without a record of whether home or power was at risk. Source: the
 * review of 135 case files (2019), ch. 6.3: they should have been tried under § 18 as well.
 */
public final class P1819Rest implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-19-REST";
  }

  @Override
  public List<Formalslinje> units(Sak sak, RuleParameters parameters) {
    return Formalslinje.alle(sak);
  }

  @Override
  public UnitRef ref(Formalslinje unit) {
    return unit.ref();
  }

  /** Stated exception: a threat that isn't recorded, or has no column, is not tried both ways. */
  @Override
  public Ruling test(Formalslinje unit, Inquiry ask) {
    LocalDate date = unit.linje().vedtakDato();
    Fact<Boolean> threat = unit.linje().fareTapLivsopphold();
    boolean threatened = unit.trussel() || threat.is(true);
    if (!unit.etter18Eller19() || !unit.klasser().contains(Formal.REST) || threatened) {
      return Ruling.ikkeAktuelt(date);
    }
    if (threat.is(false)) {
      return Ruling.ok(date);
    }
    return Vurdering18.indikator(unit, Formal.REST, "restanse_uten_vurdering", ask);
  }
}
