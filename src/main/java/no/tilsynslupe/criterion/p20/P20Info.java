package no.tilsynslupe.criterion.p20;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tilsynslupe.criterion.CaseCriterion;
import no.tilsynslupe.criterion.Inquiry;
import no.tilsynslupe.criterion.RuleParameters;
import no.tilsynslupe.criterion.Ruling;
import no.tilsynslupe.criterion.notion.Husstandsbarn;
import no.tilsynslupe.criterion.notion.SamletVedtak;
import no.tilsynslupe.criterion.notion.VedtaketsVilkar;
import no.tilsynslupe.criterion.notion.Vilkarsvedtak;
import no.tilsynslupe.outcome.Sitat;
import no.tilsynslupe.outcome.UnitKind;
import no.tilsynslupe.outcome.UnitRef;
import no.tilsynslupe.sak.Konsekvens;
import no.tilsynslupe.sak.Sak;
import no.tilsynslupe.sak.Vedtakslinje;
import no.tilsynslupe.sak.Vilkar;

/** Aid may be reduced for a breach only where the decision said so beforehand, § 20. */
public final class P20Info implements CaseCriterion<Vilkar> {

  private static final Set<Konsekvens> REDUKSJON =
      Collections.unmodifiableSet(EnumSet.of(Konsekvens.REDUKSJON));

  @Override
  public String id() {
    return "P20-INFO";
  }

  @Override
  public List<Vilkar> units(Sak sak, RuleParameters parameters) {
    return VedtaketsVilkar.staende(sak);
  }

  @Override
  public UnitRef ref(Vilkar unit) {
    return new UnitRef(UnitKind.VILKAR, unit.vilkarId());
  }

  @Override
  public Ruling test(Vilkar condition, Inquiry ask) {
    Vilkarsvedtak link = Vilkarsvedtak.av(condition, ask.sak());
    LocalDate dato = link.dato(condition).orElse(ask.lastSeen());
    if (!ask.isOneOf(condition.konsekvens(), condition.felt("konsekvens"), REDUKSJON)) {
      return Ruling.ikkeAktuelt(dato);
    }
    Optional<SamletVedtak> decision = link.vedtak();
    if (decision.isEmpty()) {
      return Ruling.uavklart(dato, Vilkarsvedtak.mangler(condition));
    }
    Vedtakslinje line = decision.get().svarer(Vedtakslinje::reduksjonsadgangOpplyst);
    if (ask.yes(line.reduksjonsadgangOpplyst(), line.felt("reduksjonsadgang_opplyst"))) {
      return Ruling.ok(dato);
    }
    Ruling.Finding finding =
        Ruling.avvik(dato, "ikke_opplyst")
            .with("dato", line.vedtakDato())
            .with("vilkar", new Sitat(condition.tekst()))
            .evidence(condition.felt("tekst"), condition.tekst())
            .evidence(condition.felt("konsekvens"), condition.konsekvens().optional())
            .evidence(line.felt("reduksjonsadgang_opplyst"), "N");
    return Husstandsbarn.ved(decision.get(), ask.sak()).merk(finding).ruling();
  }
}
