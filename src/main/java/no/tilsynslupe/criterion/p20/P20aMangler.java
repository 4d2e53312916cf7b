package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tilsynslupe.criterion.Fristkriterium;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Sak;

/** Since 2017 support to people under 30 shall ask for activity, or record why it doesn't. */
public final class P20aMangler implements Fristkriterium<SamletVedtak> {

  @Override
  public String id() {
    return "P20A-MANGLER";
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
    Optional<Under30Vedtak> young = Under30Vedtak.av(decision, ask);
    if (young.isEmpty()) {
      return Ruling.ikkeAktuelt(dato);
    }
    int days = ask.number("dager_tilbake", dato);
    Aktivitetsvilkar activity = Aktivitetsvilkar.ved(decision, ask.sak(), days);
    if (activity.exception(ask) || activity.activity(ask)) {
      return Ruling.ok(dato);
    }
    Ruling.Finding finding = Ruling.avvik(dato, "uten_aktivitet").with("dager", days);
    young.get().describe(finding, ask);
    finding.evidence(young.get().linje().line().felt("unntak_20a"), "");
    return activity.describe(finding, ask).ruling();
  }

  @Override
  public Optional<LocalDate> frist(SamletVedtak decision, Vindu naa, Inquiry ask) {
    return Fornyelse.uten(decision, naa, ask);
  }
}
