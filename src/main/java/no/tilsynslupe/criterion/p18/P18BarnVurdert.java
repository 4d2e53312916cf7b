package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/**
 * Support to a household with children decided without an assessment of what the children need.
 * Source: sosialtjenesteloven §§ 1, 4 and 18; barnekonvensjonen article 3; Helsetilsynet report
 * 6/2024.
 */
public final class P18BarnVurdert implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-BARN-VURD";
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
    LocalDate date = unit.linje().vedtakDato();
    if (!unit.etter18Eller19() || !Barnelinje.iHusstandMedBarn(unit, ask)) {
      return Ruling.ikkeAktuelt(date);
    }
    if (ask.yes(unit.linje().barnVurdert(), unit.felt("barn_vurdert"))) {
      return Ruling.ok(date);
    }
    return Barnelinje.ruling(
        Ruling.avvik(date, "ikke_vurdert"), unit, "barn_vurdert", "N", ask.sak());
  }
}
