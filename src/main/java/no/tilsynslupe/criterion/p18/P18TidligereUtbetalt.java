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
 * Refused for money received earlier, with no look at whether it is still there. Source:
 * sosialtjenesteloven § 18; the review of 135 case files (2019), ch. 6.1.
 */
public final class P18TidligereUtbetalt implements CaseCriterion<Formalslinje> {

  private static final Set<Avslagsgrunn> UTBETALT_FOR =
      Collections.unmodifiableSet(EnumSet.of(Avslagsgrunn.TIDLIGERE_UTBETALT));

  @Override
  public String id() {
    return "P18-TIDL-UTB";
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
    if (!Avslag.grunnen(unit, UTBETALT_FOR, ask) || Avslag.vurdertIndividuelt(unit, ask)) {
      return Ruling.ok(date);
    }
    Ruling.Finding finding = Ruling.avvik(date, "utbetalt_for");
    return Avslag.bevisUvurdert(finding, unit, ask.sak()).ruling();
  }
}
