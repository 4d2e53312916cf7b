package no.tilsynslupe.criterion.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Saksbehandlingstid;
import no.tilsynslupe.criterion.notion.Soknadsvedtak;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Soknad;

/** Applications that waited longer than the office's aim. Time runs from receipt. */
public final class P11aSvartid implements CaseCriterion<Soknad> {

  @Override
  public String id() {
    return "P11A-TID";
  }

  @Override
  public List<Soknad> units(Sak sak, RuleParameters parameters) {
    return sak.soknader();
  }

  @Override
  public UnitRef ref(Soknad unit) {
    return new UnitRef(UnitKind.SOKNAD, unit.soknadId());
  }

  @Override
  public Ruling test(Soknad unit, Inquiry ask) {
    LocalDate received = unit.mottattDato();
    Soknadsvedtak decision = Soknadsvedtak.av(unit, ask.sak());
    int days = ask.number("dager", received);
    if (decision.trukket().isPresent() || decision.tilNestePeriode(received.plusDays(days), ask)) {
      return Ruling.ikkeAktuelt(received);
    }
    Optional<LocalDate> decided = decision.avgjortForEllerEtter(received.plusDays(days), ask);
    if (decided.isEmpty()) {
      return Ruling.ikkeAktuelt(received);
    }
    Saksbehandlingstid time = new Saksbehandlingstid(received, decided.get());
    if (time.dager() <= days) {
      return Ruling.ok(received);
    }
    Ruling.Finding finding =
        Ruling.risiko(time.dato(days), "sent_avgjort")
            .with("mottatt", received)
            .with("avgjort", decided.get())
            .with("brukt", time.dager())
            .with("dager", days)
            .evidence(unit.felt("mottatt_dato"), received);
    decision
        .linje()
        .ifPresent(line -> finding.evidence(line.felt("vedtak_dato"), line.vedtakDato()));
    return finding.ruling();
  }
}
