package no.tilsynslupe.criterion.p27;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Tabell;

/**
 * Temporary accommodation is given by a decision, in writing. Source: sosialtjenesteloven §§ 27 and
 * 41.
 */
public final class P27Vedtak implements CaseCriterion<OppholdIRekke> {

  private static final Set<String> PARAGRAF_27 = Set.of("27");

  @Override
  public String id() {
    return "P27-VEDTAK";
  }

  @Override
  public List<OppholdIRekke> units(Sak sak, RuleParameters parameters) {
    return OppholdIRekke.alle(sak, parameters);
  }

  @Override
  public UnitRef ref(OppholdIRekke unit) {
    return unit.opphold().ref();
  }

  @Override
  public Ruling test(OppholdIRekke unit, Inquiry ask) {
    Enkeltopphold stay = unit.opphold();
    LocalDate first = stay.rad().fra();
    LocalDate dato = stay.endOrLastSeen(ask);
    if (stay.leftOut(ask)) {
      return Ruling.ikkeAktuelt(dato);
    }
    if (unit.harVedtak(ask)) {
      return Ruling.ok(dato);
    }
    int days = ask.number("dager", first);
    LocalDate limit = first.plusDays(days);
    if (!ask.today().isAfter(limit)) {
      return Ruling.ikkeAktuelt(dato);
    }
    LocalDate from = unit.rekkeFra().minusDays(days);
    if (!ask.absent(Tabell.VEDTAK, PARAGRAF_27, from, limit)) {
      return Ruling.ok(dato);
    }
    stay.holdBackIfMaybeLet(ask);
    return Ruling.avvik(dato, "uten_vedtak")
        .with("fra", first)
        .with("grense", days)
        .evidence(stay.felt("fra"), first)
        .evidence(stay.felt("til"), stay.rad().til().optional())
        .evidence(stay.felt("vedtak_id"), stay.rad().vedtakId().optional())
        .absence(ask.sok(Tabell.VEDTAK, PARAGRAF_27, from, limit))
        .ruling();
  }
}
