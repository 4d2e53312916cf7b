package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Formalslinje;
import no.tilsynslupe.criterion.notion.Linjer;
import no.tilsynslupe.outcome.MissingFact;
import no.tilsynslupe.outcome.MissingFact.Why;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/** A decision says which section it rests on. */
public final class P41Hjemmel implements CaseCriterion<Vedtakslinje> {

  @Override
  public String id() {
    return "P41-HJEMMEL";
  }

  @Override
  public List<Vedtakslinje> units(Sak sak, RuleParameters parameters) {
    return Linjer.staende(sak);
  }

  @Override
  public UnitRef ref(Vedtakslinje unit) {
    return Linjer.ref(unit);
  }

  @Override
  public Ruling test(Vedtakslinje unit, Inquiry ask) {
    LocalDate dato = unit.vedtakDato();
    if (!unit.hjemmel().erBlank()) {
      return Ruling.ok(dato);
    }
    // A large delivery without a section on any line says nothing of the decisions themselves.
    if (unit.hjemmel().ukjent()) {
      return Ruling.uavklart(dato, MissingFact.at(unit.felt("hjemmel"), Why.KOLONNE_MANGLER));
    }
    return Ruling.avvik(dato, "uten_hjemmel")
        .with("dato", dato)
        .with("formal", Formalslinje.les(unit).navn())
        .evidence(unit.felt("hjemmel"), "")
        .evidence(unit.felt("utfall"), unit.utfall())
        .ruling();
  }
}
