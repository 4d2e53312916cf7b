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
 * What a child earns in free time and school holidays counted as income. Source:
 * sosialtjenesteloven § 18; the basic course for caseworkers (2021).
 */
public final class P18Barneinntekt implements CaseCriterion<Formalslinje> {

  @Override
  public String id() {
    return "P18-BARNEINNT";
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
    if (!ask.yes(unit.linje().barnsInntektMedregnet(), unit.felt("barns_inntekt_medregnet"))) {
      return Ruling.ok(date);
    }
    return Barnelinje.ruling(
        Ruling.avvik(date, "medregnet"), unit, "barns_inntekt_medregnet", "J", ask.sak());
  }
}
