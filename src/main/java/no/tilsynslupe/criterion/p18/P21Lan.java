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
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Stonadsform;
import no.tilsynslupe.sak.Vedtakslinje;

/**
 * A loan or guarantee without its terms, or with no look at whether it can be paid back. Source:
 * sosialtjenesteloven § 21; the basic course for caseworkers (2021), § 21.
 */
public final class P21Lan implements CaseCriterion<Formalslinje> {

  private static final Set<Stonadsform> TO_BE_PAID_BACK =
      Collections.unmodifiableSet(EnumSet.of(Stonadsform.LAN, Stonadsform.GARANTI));

  @Override
  public String id() {
    return "P21-LAN";
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
    Vedtakslinje line = unit.linje();
    LocalDate date = line.vedtakDato();
    if (!line.innvilget()
        || !ask.isOneOf(line.stonadsform(), unit.felt("stonadsform"), TO_BE_PAID_BACK)) {
      return Ruling.ikkeAktuelt(date);
    }
    if (!ask.yes(line.lanevilkar(), unit.felt("lanevilkar"))) {
      // The second shortcoming is told of where it is known; the first decides.
      return line.tilbakebetalingVurdert().is(false)
          ? bevis(Ruling.avvik(date, "uten_vilkar_og_vurdering"), line)
              .evidence(line.felt("lanevilkar"), "N")
              .evidence(line.felt("tilbakebetaling_vurdert"), "N")
              .ruling()
          : bevis(Ruling.avvik(date, "uten_vilkar"), line)
              .evidence(line.felt("lanevilkar"), "N")
              .ruling();
    }
    if (!ask.yes(line.tilbakebetalingVurdert(), unit.felt("tilbakebetaling_vurdert"))) {
      return bevis(Ruling.risiko(date, "uten_vurdering"), line)
          .evidence(line.felt("tilbakebetaling_vurdert"), "N")
          .ruling();
    }
    return Ruling.ok(date);
  }

  private static Ruling.Finding bevis(Ruling.Finding finding, Vedtakslinje line) {
    boolean guarantee = line.stonadsform().is(Stonadsform.GARANTI);
    return finding
        .with("dato", line.vedtakDato())
        .with("form", new Term(guarantee ? "form_garanti" : "form_lan"))
        .evidence(line.felt("utfall"), line.utfall())
        .evidence(line.felt("stonadsform"), line.stonadsform().optional());
  }
}
