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
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.outcome.Severity;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Sak;

/**
 * Refused since the same was granted before. Source: the review of 135 case files (2019), ch. 6.1:
 * things wear out, and children outgrow their clothes.
 */
public final class P18Frekvens implements CaseCriterion<Formalslinje> {

  private static final Set<Avslagsgrunn> INNVILGET_FOR =
      Collections.unmodifiableSet(EnumSet.of(Avslagsgrunn.TIDLIGERE_INNVILGET));

  @Override
  public String id() {
    return "P18-FREKVENS";
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
    if (!Avslag.grunnen(unit, INNVILGET_FOR, ask) || Avslag.vurdertIndividuelt(unit, ask)) {
      return Ruling.ok(date);
    }
    boolean child = Husstandsbarn.ved(unit.linje(), ask.sak()).kjent();
    Ruling.Finding finding =
        Ruling.risiko(date, child ? "innvilget_for_med_barn" : "innvilget_for")
            .severity(child ? Severity.ALVORLIG : Severity.MODERAT);
    return Avslag.bevisUvurdert(finding, unit, ask.sak()).ruling();
  }
}
