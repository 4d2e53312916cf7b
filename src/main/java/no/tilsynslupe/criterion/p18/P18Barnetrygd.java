package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Nodhjelp;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/**
 * Child benefit counted as income. Source: sosialtjenesteloven § 18 third paragraph, from 1
 * September 2022; whether it holds for emergency aid too is not settled, so that is left to a
 * person.
 */
public final class P18Barnetrygd implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-BARNETRYGD";
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
    if (!unit.linje().hjemmel().nevner("18") || !Barnelinje.iHusstandMedBarn(unit, ask)) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!ask.yes(unit.linje().barnetrygdMedregnet(), unit.felt("barnetrygd_medregnet"))) {
      return Ruling.ok(date);
    }
    Ruling.Finding finding =
        Nodhjelp.er(unit, ask.sak())
            ? Ruling.risiko(date, "medregnet_nodhjelp")
            : Ruling.avvik(date, "medregnet");
    return Barnelinje.ruling(finding, unit, "barnetrygd_medregnet", "J", ask.sak());
  }
}
