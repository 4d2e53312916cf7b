package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.Ruling;

/**
 * Straight from prison or an institution people should come to a home, but for exceptions. Source:
 * the basic course for caseworkers (2021), on duration.
 */
public final class P27Fengsel implements Enkeltkriterium {

  @Override
  public String id() {
    return "P27-FENGSEL";
  }

  @Override
  public Ruling judge(Enkeltopphold stay, Inquiry ask) {
    LocalDate dato = stay.endOrLastSeen(ask);
    if (!ask.yes(stay.rad().fraInstitusjon(), stay.felt("fra_institusjon"))) {
      return Ruling.ok(dato);
    }
    return Ruling.risiko(dato, "fra_institusjon")
        .with("fra", stay.rad().fra())
        .evidence(stay.felt("fra_institusjon"), "J")
        .evidence(stay.felt("fra"), stay.rad().fra())
        .evidence(stay.felt("til"), stay.rad().til().optional())
        .ruling();
  }
}
