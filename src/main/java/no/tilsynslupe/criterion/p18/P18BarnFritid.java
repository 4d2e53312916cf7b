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
import no.tilsynslupe.outcome.Term;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Avslagsgrunn;
import no.tilsynslupe.sak.Fact;
import no.tilsynslupe.sak.Formal;
import no.tilsynslupe.sak.Sak;

/**
 * Leisure activities of children refused since child benefit or the rate should cover them. Source:
 * the review of 135 case files (2019), ch. 6.4.
 */
public final class P18BarnFritid implements CaseCriterion<Formalslinje> {

  private static final Set<Avslagsgrunn> ANDRE_PENGER =
      Collections.unmodifiableSet(
          EnumSet.of(Avslagsgrunn.BARNETRYGD, Avslagsgrunn.INNTEKT_OVER_NORM));

  @Override
  public String id() {
    return "P18-BARN-FRITID";
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
    boolean leisure = unit.klasser().contains(Formal.BARN_FRITID);
    if (!Avslag.medGrunn(unit) || !(leisure || unit.formalUkjent())) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!Avslag.grunnen(unit, ANDRE_PENGER, ask)) {
      return leisure ? Ruling.ok(date) : Ruling.ikkeAktuelt(date);
    }
    if (!leisure && !ask.assume(Paragraf19Alene.ukjentFormal(unit))) {
      return Ruling.ikkeAktuelt(date);
    }
    Fact<Avslagsgrunn> ground = unit.linje().avslagsgrunn();
    Ruling.Finding finding =
        Ruling.risiko(date, "fritid_avslatt")
            .with(
                "grunn",
                new Term(
                    ground.is(Avslagsgrunn.BARNETRYGD)
                        ? "grunn_barnetrygd"
                        : "grunn_inntekt_over_norm"));
    return Avslag.bevis(finding, unit, ask.sak()).ruling();
  }
}
