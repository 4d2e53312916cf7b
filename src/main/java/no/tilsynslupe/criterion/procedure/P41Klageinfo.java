package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.List;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;

/** A decision informs of the right to appeal and of the time limit: forvaltningsloven § 27. */
public final class P41Klageinfo implements CaseCriterion<SamletVedtak> {

  @Override
  public String id() {
    return "P41-KLAGEINFO";
  }

  @Override
  public List<SamletVedtak> units(Sak sak, RuleParameters parameters) {
    return SamletVedtak.alle(sak);
  }

  @Override
  public UnitRef ref(SamletVedtak unit) {
    return unit.ref();
  }

  @Override
  public Ruling test(SamletVedtak decision, Inquiry ask) {
    LocalDate dato = decision.dato();
    Vedtakslinje line = decision.svarer(Vedtakslinje::klageadgangOpplyst);
    return ask.yes(line.klageadgangOpplyst(), line.felt("klageadgang_opplyst"))
        ? Ruling.ok(dato)
        : Ruling.avvik(dato, "ikke_opplyst")
            .with("dato", dato)
            .evidence(line.felt("klageadgang_opplyst"), "N")
            .ruling();
  }
}
