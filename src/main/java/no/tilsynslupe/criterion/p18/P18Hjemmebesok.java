package no.tilsynslupe.criterion.p18;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Sak;

/**
 * Refused since nobody was in when the office came to see the home. Source: sosialtjenesteloven §
 * 18; the review of 135 case files (2019), ch. 6.1.
 */
public final class P18Hjemmebesok implements CaseCriterion<Formalslinje> {

  private static final Set<Avslagsgrunn> IKKE_HJEMME =
      Collections.unmodifiableSet(EnumSet.of(Avslagsgrunn.IKKE_HJEMME_HJEMMEBESOK));

  @Override
  public String id() {
    return "P18-HJEMMEBESOK";
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
    if (!Avslag.medGrunn(unit)) {
      return Ruling.ikkeAktuelt(date);
    }
    return Avslag.grunnen(unit, IKKE_HJEMME, ask)
        ? Avslag.bevis(Ruling.avvik(date, "ikke_hjemme"), unit, ask.sak()).ruling()
        : Ruling.ok(date);
  }
}
